// Changes the colours at once; without this file the form posts and the page comes back.
const form = document.querySelector("[data-theme-form]");

form?.addEventListener("submit", async (event) => {
	event.preventDefault();
	const theme = event.submitter.value;
	const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, event.submitter)) });
	if (!answer.ok) return location.reload();
	document.documentElement.dataset.theme = theme;
	for (const choice of form.querySelectorAll("button")) choice.setAttribute("aria-pressed", choice.value === theme);
});
