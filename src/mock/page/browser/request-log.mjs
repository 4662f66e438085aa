import { element, show } from "./elements.mjs";

/**
 * @typedef {object} LoggedRequest
 * @property {number} [id]
 * @property {string} method
 * @property {string} path
 * @property {number} status 0: none
 * @property {string} at RFC 3339
 * @property {string} [fault]
 * @property {readonly { readonly kind: string, readonly name: string, readonly change: string }[]} [changed]
 */

const longestLog = 200;
const columns = ["Time", "Method", "Path", "Status", "What came of it"];

/**
 * @typedef {object} RequestLog
 * @property {() => void} begin forgets all: what comes now is new
 * @property {(earlier: readonly LoggedRequest[]) => void} precede what was before, of which the end may have come already
 * @property {(request: LoggedRequest) => void} add
 */

/**
 * The last requests, newest first.
 *
 * @param {HTMLElement} region
 * @returns {RequestLog}
 */
export function requestLog(region) {
  /** @type {readonly LoggedRequest[]} */
  let requests = [];
  let isDue = false;
  const pause = element("button", { type: "button", id: "pause-log", "aria-pressed": "false" }, "Pause");
  const writesOnly = element("input", { type: "checkbox", id: "writes-only" });
  const rows = element("tbody");
  const empty = element(
    "p",
    { class: "note" },
    "No request yet. Whatever a client asks of the mock appears here.",
  );
  const isPaused = () => pause.getAttribute("aria-pressed") === "true";

  pause.addEventListener("click", () => {
    pause.setAttribute("aria-pressed", String(!isPaused()));
    showRows();
  });
  writesOnly.addEventListener("change", showRows);
  show(
    region,
    element(
      "div",
      { class: "controls" },
      element("h2", { id: "log-title" }, "Requests"),
      element("label", { for: "writes-only", class: "switch" }, writesOnly, "Writes only"),
      pause,
    ),
    empty,
    element(
      "div",
      { class: "scroll", role: "log", "aria-live": "off", "aria-label": "Request log", tabindex: 0 },
      element(
        "table",
        {},
        element("caption", {}, `The last ${longestLog} requests, newest first`),
        element(
          "thead",
          {},
          element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column))),
        ),
        rows,
      ),
    ),
  );

  function showRows() {
    const shown = writesOnly.checked ? requests.filter(({ method }) => method !== "GET") : requests;
    empty.hidden = requests.length > 0;
    rows.replaceChildren(...shown.map(row).reverse());
  }

  /** @param {readonly LoggedRequest[]} all */
  function keep(all) {
    requests = all.slice(-longestLog);
    showSoon();
  }

  /** Many requests may come before the next picture is drawn. */
  function showSoon() {
    if (isDue || isPaused()) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      showRows();
    });
  }

  return {
    begin() {
      requests = [];
    },
    precede(earlier) {
      const known = new Set(earlier.map(keyOf));
      keep([...earlier, ...requests.filter((request) => !known.has(keyOf(request)))]);
    },
    add(request) {
      keep([...requests, request]);
    },
  };
}

/**
 * @param {LoggedRequest} request
 * @returns {string}
 */
function keyOf(request) {
  return request.id === undefined ? JSON.stringify(request) : String(request.id);
}

/**
 * All of it, to read aloud and to copy; of what is the same in line after line only the beginning can be seen.
 *
 * @param {string} path
 * @returns {HTMLElement}
 */
function pathShown(path) {
  const [prefix = ""] = /^\/v1\/mesh\/control-planes\/[^/?]+\/api(?=\/)/.exec(path) ?? [];
  if (prefix === "") return element("code", {}, path);
  const before = element("span", { class: "prefix", title: prefix }, prefix);
  return element("code", {}, before, path.slice(prefix.length));
}

/**
 * @param {LoggedRequest} request
 * @returns {HTMLElement}
 */
function row({ method, path, status, at, fault, changed = [] }) {
  const changes = changed.map(({ change, kind, name }) => `${change} ${kind} ${name}`);
  return element(
    "tr",
    {},
    element("td", {}, element("time", { datetime: at, title: at }, at.slice(11, 19))),
    element("td", {}, method),
    element("td", {}, pathShown(path)),
    element(
      "td",
      { class: status === 0 || status >= 400 ? "bad" : "good" },
      status === 0 ? "none" : String(status),
    ),
    element("td", {}, [...(fault === undefined ? [] : [`fault: ${fault}`]), ...changes].join(", ")),
  );
}
