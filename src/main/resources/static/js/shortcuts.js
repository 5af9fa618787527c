// Keys: ? lists them, / goes to [data-search], Ctrl+S presses [data-save], Ctrl+Enter [data-continue].
// Every one is also a visible button; single keys do nothing while typing and can be turned off.
const dialog = document.getElementById("shortcuts");
const single = dialog?.querySelector("[data-single-keys]");
const KEY = "fairwell-single-keys";

function typing(target) {
	return target.closest("input, textarea, select, [contenteditable]") !== null;
}

function press(event, selector) {
	const button = document.querySelector(selector);
	if (!button) return;
	event.preventDefault();
	button.click();
}

function singleKey(event) {
	if (event.key === "?") dialog.showModal();
	if (event.key !== "/") return;
	const search = document.querySelector("[data-search]");
	if (!search) return;
	event.preventDefault();
	search.focus();
}

if (dialog) {
	single.checked = localStorage.getItem(KEY) !== "off";
	single.addEventListener("change", () => localStorage.setItem(KEY, single.checked ? "on" : "off"));
	document.querySelector("[data-opens=shortcuts]")?.addEventListener("click", () => dialog.showModal());
	document.addEventListener("keydown", (event) => {
		const command = event.ctrlKey || event.metaKey;
		if (command && event.key === "s") press(event, "[data-save]");
		else if (command && event.key === "Enter") press(event, "[data-continue]");
		else if (!command && !event.altKey && !event.isComposing && single.checked && !dialog.open && !typing(event.target)) singleKey(event);
	});
}
