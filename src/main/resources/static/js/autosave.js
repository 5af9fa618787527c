// Saves each [data-part] of form[data-autosave] while it is typed: one request at a time, about a second after the
// last key. Words stay on the page until the server has them; [data-status] says how it stands.
const DELAY = 1000;
const waiting = new Map();
let timer;
let running;
let pressed;

const form = () => document.querySelector("form[data-autosave]");
const part = (kind) => form()?.querySelector(`[data-part="${kind}"]`);
const area = (kind) => part(kind)?.querySelector("textarea");

function say(state, at) {
	const status = document.querySelector("[data-status]");
	if (!status) return;
	const good = state === "saving" || state === "saved";
	// Only news is read out: trouble, and its end.
	status.setAttribute("aria-live", good && !status.dataset.trouble ? "off" : "polite");
	if (state !== "saving") status.toggleAttribute("data-trouble", !good);
	status.querySelector("[data-status-text]").textContent = status.getAttribute(`data-${state}`).replace("{at}", at);
	status.querySelector("[data-retry]").hidden = good || state === "conflict";
	status.querySelector("[data-sign-in]").hidden = state !== "signed-out";
}

function mark(saved) {
	form()?.dispatchEvent(new CustomEvent(saved ? "fairwell:saved" : "fairwell:unsaved", { bubbles: true }));
}

async function renew() {
	const answer = await fetch("/session", { headers: { Accept: "application/json" } });
	if (!answer.ok) return answer.status === 401 ? "signed-out" : "failed";
	const { csrfToken } = await answer.json();
	for (const field of document.querySelectorAll("[name=_csrf]")) field.value = csrfToken;
	return "";
}

async function post(kind, text, again) {
	const section = part(kind);
	const version = section.querySelector("[data-version]");
	const token = form().querySelector("[name=_csrf]");
	const answer = await fetch(section.dataset.url, {
		method: "POST",
		headers: { Accept: "application/json, text/html" },
		body: new URLSearchParams({ text, version: version.value, _csrf: token.value }),
		keepalive: text.length < 15000,
	});
	if (answer.status === 401) return "signed-out";
	if (answer.status === 409) return choose(section, text, await answer.text());
	if (answer.status === 404 || answer.status === 422) return "refused";
	if (answer.status === 403 && !again) return await renew() || post(kind, text, true);
	if (!answer.ok) return "failed";
	const saved = await answer.json();
	version.value = saved.version;
	section.dataset.touched = saved.touched;
	if (waiting.get(kind) === text) waiting.delete(kind);
	return saved;
}

// Puts both texts on the page; the person chooses with a button.
function choose(section, text, html) {
	const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-part]");
	if (!fresh) return "refused";
	const mine = section.querySelector("textarea").value;
	const focused = section.contains(document.activeElement);
	section.replaceWith(document.adoptNode(fresh));
	const box = fresh.querySelector("textarea");
	box.value = mine;
	waiting.delete(fresh.dataset.part);
	if (focused) box.focus();
	return "conflict";
}

async function run() {
	let last;
	for (const [kind, text] of waiting) {
		if (!area(kind)) {
			waiting.delete(kind);
			continue;
		}
		say("saving");
		last = await post(kind, text).catch(() => "failed");
		if (typeof last === "string") {
			say(last);
			return false;
		}
	}
	const undecided = form()?.querySelector("[data-undecided=true]");
	if (last && !undecided) say("saved", last.at);
	if (!waiting.size && !undecided) mark(true);
	return true;
}

// Everything that is typed, saved; false when something could not be.
async function save() {
	clearTimeout(timer);
	while (running) await running;
	if (!waiting.size) return true;
	running = run().finally(() => running = undefined);
	const done = await running;
	return done && waiting.size ? save() : done;
}

async function retry() {
	const trouble = await renew().catch(() => "failed");
	if (trouble) say(trouble);
	else await save();
}

document.addEventListener("input", (event) => {
	const section = event.target.closest("form[data-autosave] [data-part]");
	if (!section) return;
	mark(false);
	if (section.dataset.undecided === "true") return;
	waiting.set(section.dataset.part, event.target.value);
	clearTimeout(timer);
	timer = setTimeout(save, DELAY);
});
document.addEventListener("click", (event) => {
	if (event.target.closest("[data-retry]")) retry();
	pressed = event.target.closest("[data-part] button")?.closest("[data-part]").id;
});
document.addEventListener("visibilitychange", () => {
	if (document.visibilityState === "hidden") save();
});
// A button of the sheet comes after what is still being saved.
document.addEventListener("htmx:confirm", async (event) => {
	if (event.target !== form()) return;
	event.preventDefault();
	if (await save()) event.detail.issueRequest(true);
});
document.addEventListener("htmx:afterSwap", () => {
	document.querySelector("[data-failure]")?.setAttribute("hidden", "");
	if (form() && !form().querySelector("[data-undecided=true]")) mark(true);
	if (pressed && document.activeElement === document.body) document.querySelector(`#${pressed} .part__tools :last-child`)?.focus();
});
for (const trouble of ["htmx:responseError", "htmx:sendError"]) {
	document.addEventListener(trouble, (event) => {
		if (event.target === form()) say(event.detail.xhr.status === 401 ? "signed-out" : "failed");
		event.target.querySelector("[data-failure]")?.removeAttribute("hidden");
	});
}
