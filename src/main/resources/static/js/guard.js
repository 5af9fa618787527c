// Warns before leaving a page whose form[data-guard] holds something that is not saved.
// Other modules say what is saved with the events fairwell:unsaved and fairwell:saved.
const unsaved = new Set();

function warn(event) {
	event.preventDefault();
}

function note(form, changed) {
	if (changed) unsaved.add(form);
	else unsaved.delete(form);
	if (unsaved.size) addEventListener("beforeunload", warn);
	else removeEventListener("beforeunload", warn);
}

document.addEventListener("input", (event) => {
	const form = event.target.form;
	if (form?.matches("[data-guard]")) note(form, true);
});
document.addEventListener("submit", (event) => {
	if (!event.defaultPrevented) note(event.target, false);
});
document.addEventListener("fairwell:unsaved", (event) => note(event.target, true));
document.addEventListener("fairwell:saved", (event) => note(event.target, false));
