// Puts a button beside the password of each [data-password] that shows what is typed.
for (const place of document.querySelectorAll("[data-password]")) {
	const input = place.querySelector("input");
	const button = document.createElement("button");
	button.type = "button";
	button.className = "button button--quiet button--small";
	const show = (shown) => {
		input.type = shown ? "text" : "password";
		button.textContent = shown ? place.dataset.hide : place.dataset.show;
		button.setAttribute("aria-label", `${button.textContent}: ${input.labels[0].textContent.trim()}`);
	};
	button.addEventListener("click", () => show(input.type === "password"));
	input.form.addEventListener("submit", () => show(false));
	show(false);
	input.after(button);
}
