// Saves each [data-part] of form[data-autosave] a second after the last key, one request at a time.
// Words stay on the page until the server has them; [data-status] says how it stands.
const DELAY = 1000;
const TROUBLE = { 401: "signed-out", 404: "gone", 507: "full" };
const waiting = new Map();
let timer;
let running;
let pressed;

const on = (event, action) => document.addEventListener(event, action);
const form = () => document.querySelector("form[data-autosave]");
const has = (what) => form()?.querySelector(what);
const part = (kind) => has(`[data-part="${kind}"]`);
const trouble = ({ status }) => TROUBLE[status] ?? "failed";
const stand = () => has("[data-undecided=true]") ? "conflict" : has("[data-problem]:not([hidden])") ? "refused" : "saved";

function say(state, at) {
	const status = document.querySelector("[data-status]");
	if (!status) return;
	const good = state === "saving" || state === "saved";
	// Only news is read out: trouble, and its end.
	status.setAttribute("aria-live", good && !("trouble" in status.dataset) ? "off" : "polite");
	if (state !== "saving") status.toggleAttribute("data-trouble", !good);
	status.querySelector("[data-status-text]").textContent = status.getAttribute(`data-${state}`).replace("{at}", at);
	status.querySelector("[data-retry]").hidden = good || ["conflict", "refused"].includes(state);
	status.querySelector("[data-sign-in]").hidden = state !== "signed-out";
}

function mark(saved) {
	form()?.dispatchEvent(new CustomEvent(saved ? "fairwell:saved" : "fairwell:unsaved", { bubbles: true }));
}

async function renew() {
	const answer = await fetch("/session", { headers: { Accept: "application/json" } });
	if (!answer.ok) return trouble(answer);
	const { csrfToken } = await answer.json();
	for (const field of document.querySelectorAll("[name=_csrf]")) field.value = csrfToken;
	return "";
}

async function post(kind, text, again) {
	const section = part(kind);
	const version = section.querySelector("[data-version]");
	const token = form().querySelector("[name=_csrf]");
	const body = new URLSearchParams({ text, version: version.value, _csrf: token.value });
	const answer = await fetch(section.dataset.url, {
		method: "POST",
		headers: { Accept: "application/json, text/html" },
		body,
		keepalive: `${body}`.length < 60000,
	});
	if (answer.status === 409) return choose(section, text, await answer.text());
	if (answer.status === 422) return settle(section, kind, text, (await answer.json()).problem);
	if (answer.status === 403 && !again) return await renew() || post(kind, text, true);
	if (!answer.ok) return trouble(answer);
	const saved = await answer.json();
	version.value = saved.version;
	section.dataset.touched = saved.touched;
	settle(section, kind, text);
	return saved;
}

// Says why the words are not saved, or nothing.
function settle(section, kind, text, problem) {
	const place = section.querySelector("[data-problem]");
	place.textContent = problem;
	place.hidden = !problem;
	section.querySelector("textarea").setAttribute("aria-invalid", !!problem);
	if (waiting.get(kind) === text) waiting.delete(kind);
	return "refused";
}

// Puts both texts on the page; the person chooses with a button.
function choose(section, text, html) {
	const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-part]");
	if (!fresh) return "gone";
	const mine = section.querySelector("textarea").value;
	const focused = section.contains(document.activeElement);
	section.replaceWith(document.adoptNode(fresh));
	const box = fresh.querySelector("textarea");
	box.value = mine;
	waiting.delete(fresh.dataset.part);
	if (focused) box.focus();
	return "conflict";
}

// What cannot be saved holds up no other.
async function run() {
	let at;
	let free = true;
	for (const [kind, text] of waiting) {
		if (!part(kind)?.querySelector("textarea")) {
			waiting.delete(kind);
			continue;
		}
		say("saving");
		const answer = await post(kind, text).catch(() => "failed");
		if (typeof answer !== "string") at = answer.at;
		else if (answer === "conflict") free = false;
		else if (answer !== "refused") {
			say(answer);
			return false;
		}
	}
	if (at) htmx.trigger("#tone", "saved");
	if (at || stand() !== "saved") say(stand(), at);
	if (!waiting.size && stand() === "saved") mark(true);
	return free;
}

// False when something could not be saved.
async function save() {
	clearTimeout(timer);
	while (running) await running;
	if (!waiting.size) return true;
	running = run().finally(() => running = undefined);
	const done = await running;
	return done && waiting.size ? save() : done;
}

async function retry() {
	const found = await renew().catch(() => "failed");
	if (found) say(found);
	else await save();
}

on("input", (event) => {
	const section = event.target.closest("form[data-autosave] [data-part]");
	if (!section) return;
	mark(false);
	if (section.dataset.undecided === "true") return;
	section.querySelector(".part__marks").textContent = "";
	waiting.set(section.dataset.part, event.target.value);
	clearTimeout(timer);
	timer = setTimeout(save, DELAY);
});
on("click", (event) => {
	if (event.target.closest("[data-retry]")) retry();
	pressed = event.target.closest("[data-part] button")?.closest("[data-part]").id;
});
on("visibilitychange", () => {
	if (document.visibilityState === "hidden") save();
});
// A button of the sheet comes after what is still being saved.
on("htmx:confirm", async (event) => {
	if (event.target !== form()) return;
	event.preventDefault();
	if (await save()) event.detail.issueRequest(true);
});
on("htmx:afterSwap", () => {
	document.querySelector("[data-failure]")?.setAttribute("hidden", "");
	if (stand() === "saved") mark(true);
	if (pressed && document.activeElement === document.body) document.querySelector(`#${pressed} .part__tools :last-child`)?.focus();
});
for (const news of ["htmx:responseError", "htmx:sendError"]) {
	on(news, (event) => {
		if (event.target === form()) say(trouble(event.detail.xhr));
		event.target.querySelector("[data-failure]")?.removeAttribute("hidden");
	});
}
