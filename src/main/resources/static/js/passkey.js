// Makes or uses a passkey in each form[data-passkey]: asks that address what to sign, and sends the form with the
// browser's answer, or without one.
for (const form of document.querySelectorAll("[data-passkey]")) {
	const keys = window.PublicKeyCredential;
	if (!keys?.parseRequestOptionsFromJSON) continue;
	form.hidden = false;
	form.addEventListener("submit", async (event) => {
		if (event.submitter?.name === "interface") return;
		event.preventDefault();
		try {
			const body = new URLSearchParams(new FormData(form));
			const options = await (await fetch(form.dataset.passkey, { method: "POST", body })).json();
			const answer = options.user
				? await navigator.credentials.create({ publicKey: keys.parseCreationOptionsFromJSON(options) })
				: await navigator.credentials.get({ publicKey: keys.parseRequestOptionsFromJSON(options) });
			form.elements.credential.value = JSON.stringify(answer);
		} catch {
			// The server says what is wrong.
		}
		form.submit();
	});
}
