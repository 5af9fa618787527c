import "./theme.js";
import "./guard.js";
import "./shortcuts.js";
import "./password.js";
