// Picks the browser's time zone in the select of [data-zone], if it is on offer.
const select = document.querySelector("[data-zone] select");
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (select && [...select.options].some((option) => option.value === zone)) select.value = zone;
