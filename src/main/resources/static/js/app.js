import "./theme.js";
import "./guard.js";
import "./shortcuts.js";
import "./autosave.js";
import "./password.js";
import "./zone.js";
