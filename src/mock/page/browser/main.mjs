/** @import { Inventory } from "../inventory" */
/** @import { Overview } from "../../zones/overview" */
/** @import { LoggedRequest } from "./request-log.mjs" */
import { parseAddress, renderAddress } from "./address.mjs";
import { askInventory, askOverview, askRequests, token, Unauthorized } from "./api.mjs";
import { byId, element, show } from "./elements.mjs";
import { follower } from "./follow.mjs";
import { requestLog } from "./request-log.mjs";
import { serviceList } from "./service-list.mjs";
import { serviceView } from "./service-view.mjs";
import { summary } from "./summary.mjs";
import { askForToken } from "./token-form.mjs";
import { zoneSwitches } from "./zone-switches.mjs";

const controlPlanes = byId("control-plane", HTMLSelectElement);
const services = byId("services", HTMLElement);
const switches = byId("zone-switches", HTMLElement);
const view = byId("service-view", HTMLElement);
const status = byId("status", HTMLElement);
const forget = byId("forget-token", HTMLButtonElement);
const log = requestLog(byId("log", HTMLElement));

/** @type {Inventory | undefined} */
let inventory;
/** @type {Overview | undefined} */
let overview;
let address = parseAddress(location.hash) ?? {};
/** @type {string | undefined} */
let port;
/** @type {Set<string>} */
const down = new Set();
/** Answers to what was asked before the last question are out of date. */
let question = 0;

function shownControlPlane() {
  const all = inventory?.controlPlanes ?? [];
  return all.find(({ id }) => id === address.controlPlane) ?? all[0];
}

/** Asks the mock for everything that is shown, but for the log. */
async function load() {
  const asked = ++question;
  const newInventory = await askInventory();
  if (asked !== question) return;
  inventory = newInventory;
  const controlPlane = shownControlPlane();
  const newOverview = controlPlane?.hasWorld ? await askOverview(controlPlane.id, down) : undefined;
  if (asked !== question) return;
  overview = newOverview;
  render();
  say(summary(inventory, controlPlane, overview, down));
}

function render() {
  if (inventory === undefined) return;
  const controlPlane = shownControlPlane();
  forget.hidden = token.get() === null;
  renderChoice(inventory);
  if (controlPlane === undefined) {
    show(services);
    show(switches);
    show(view, element("p", { class: "note" }, "This mock has no control plane yet."));
    return;
  }
  const all = controlPlane.meshes.flatMap(({ name: mesh, services: inMesh }) =>
    inMesh.map((service) => ({ mesh, service })),
  );
  const chosen = all.find(({ mesh, service }) => mesh === address.mesh && service.name === address.service);
  const selected = chosen ?? all[0];
  const zones = overview?.zones ?? [];
  const current = selected && { mesh: selected.mesh, service: selected.service.name };
  show(services, ...serviceList(controlPlane, overview, current));
  show(switches, ...(zones.length === 0 ? [] : [zoneSwitches(zones, down, suppose)]));
  document.title = selected === undefined ? "Mock Konnect" : `${selected.service.name} – Mock Konnect`;
  if (selected === undefined) {
    show(view, element("p", { class: "note" }, "This control plane has no multi-zone service yet."));
    return;
  }
  const choosePort = (/** @type {string} */ name) => {
    port = name;
    render();
  };
  const width = Math.max(280, view.clientWidth);
  show(view, serviceView({ ...selected, overview, down, port, width, choosePort }));
}

/** @param {Inventory} there */
function renderChoice({ controlPlanes: there }) {
  const options = there.map(({ id, name }) => element("option", { value: id }, name));
  const before = [...controlPlanes.options];
  // A list that somebody has open stays as it is.
  const isSame =
    before.length === options.length && options.every((option, place) => before[place]?.isEqualNode(option));
  if (!isSame) show(controlPlanes, ...options);
  controlPlanes.value = shownControlPlane()?.id ?? "";
}

/** @param {string} zone @param {boolean} isDown */
function suppose(zone, isDown) {
  if (isDown) down.add(zone);
  else down.delete(zone);
  reload();
}

/** @param {string} text */
function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

function reload() {
  load().catch(explain);
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Unauthorized) askForToken(begin);
  else say(`The mock does not answer: ${error instanceof Error ? error.message : String(error)}`);
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let dueReload;

/** @param {LoggedRequest} request */
function notice(request) {
  log.add(request);
  if (request.method === "GET" || request.status >= 400) return;
  clearTimeout(dueReload);
  dueReload = setTimeout(reload, 150);
}

const requests = follower({
  tell: notice,
  listening: () => {
    log.begin();
    askRequests(200).then(({ requests: before }) => log.precede(before), explain);
  },
  interrupted: () => say("The mock does not answer. Trying again…"),
  retrying: reload,
});

function begin() {
  reload();
  requests.start();
}

window.addEventListener("hashchange", () => {
  const found = parseAddress(location.hash);
  if (found === undefined) return;
  const isElsewhere = found.controlPlane !== shownControlPlane()?.id;
  address = found;
  port = undefined;
  if (!isElsewhere) return render();
  down.clear();
  reload();
});
controlPlanes.addEventListener("change", () => {
  location.hash = renderAddress({ controlPlane: controlPlanes.value });
});
byId("refresh", HTMLButtonElement).addEventListener("click", reload);
forget.addEventListener("click", () => {
  token.forget();
  location.reload();
});
byId("skip", HTMLAnchorElement).addEventListener("click", (event) => {
  // The fragment is the address of what is shown.
  event.preventDefault();
  byId("service", HTMLElement).focus();
});
// Browsers allow few connections to one server: a tab that nobody looks at gives its one back.
document.addEventListener("visibilitychange", () => (document.hidden ? requests.stop() : begin()));

let drawnWidth = 0;
new ResizeObserver(() => {
  if (view.clientWidth === drawnWidth) return;
  drawnWidth = view.clientWidth;
  render();
}).observe(view);

begin();
