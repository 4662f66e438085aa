/** @import { Inventory } from "../inventory" */
/** @import { Overview } from "../../zones/overview" */
/** @import { LoggedRequest } from "./request-log.mjs" */
import { parseAddress, renderAddress } from "./address.mjs";
import { askInventory, askOverview, askRequests, followRequests, token, Unauthorized } from "./api.mjs";
import { byId, element, show } from "./elements.mjs";
import { requestLog } from "./request-log.mjs";
import { serviceList } from "./service-list.mjs";
import { serviceView } from "./service-view.mjs";
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
let following = new AbortController();

/** @returns {Inventory["controlPlanes"][number] | undefined} */
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
  say(inWords());
}

function render() {
  const controlPlane = shownControlPlane();
  forget.hidden = token.get() === null;
  show(
    controlPlanes,
    ...(inventory?.controlPlanes ?? []).map(({ id, name }) =>
      element("option", { value: id, selected: id === controlPlane?.id }, name),
    ),
  );
  if (controlPlane === undefined) {
    show(services);
    show(switches);
    show(view, element("p", { class: "note" }, "This mock has no control plane yet."));
    return;
  }
  const meshes = controlPlane.meshes.flatMap(({ name: mesh, services: all }) =>
    all.map((service) => ({ mesh, service })),
  );
  const selected =
    meshes.find(({ mesh, service }) => mesh === address.mesh && service.name === address.service) ??
    meshes[0];
  const zones = overview?.zones ?? [];
  show(
    services,
    ...serviceList(
      controlPlane,
      overview,
      selected && { mesh: selected.mesh, service: selected.service.name },
    ),
  );
  show(switches, ...(zones.length === 0 ? [] : [zoneSwitches(zones, down, suppose)]));
  document.title = selected === undefined ? "Mock Konnect" : `${selected.service.name} – Mock Konnect`;
  if (selected === undefined) {
    show(view, element("p", { class: "note" }, "This control plane has no multi-zone service yet."));
    return;
  }
  const choosePort = (/** @type {string} */ chosen) => {
    port = chosen;
    render();
  };
  const width = Math.max(280, Math.floor(view.clientWidth));
  show(view, serviceView({ ...selected, overview, down, port, width, choosePort }));
}

/** @param {string} zone @param {boolean} isDown */
function suppose(zone, isDown) {
  if (isDown) down.add(zone);
  else down.delete(zone);
  reload();
}

/** @returns {string} */
function inWords() {
  const zones = overview?.zones.length ?? 0;
  const failed = (overview?.zones ?? []).filter(({ name }) => down.has(name)).map(({ name }) => name);
  const count = shownControlPlane()?.meshes.reduce((sum, mesh) => sum + mesh.services.length, 0) ?? 0;
  return [
    `Profile ${inventory?.profile}`,
    `${count} multi-zone ${count === 1 ? "service" : "services"}`,
    `${zones} ${zones === 1 ? "zone" : "zones"}`,
    ...(failed.length === 0 ? [] : [`as if ${failed.join(", ")} were down`]),
  ].join(" · ");
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
  log.add([request]);
  if (request.method === "GET" || request.status >= 400) return;
  clearTimeout(dueReload);
  dueReload = setTimeout(reload, 150);
}

const longestPause = 10_000;

/** Follows the log for as long as the page is there, and comes back when the mock does. */
async function follow(pause = 500) {
  following.abort();
  const mine = (following = new AbortController());
  let next = pause;
  try {
    await followRequests({
      signal: mine.signal,
      tell: notice,
      listening: () => {
        next = 500;
        askRequests(200).then(({ requests }) => log.begin(requests), explain);
      },
    });
  } catch (error) {
    if (mine.signal.aborted || error instanceof Unauthorized) return;
  }
  say("The mock does not answer. Trying again…");
  setTimeout(() => {
    if (mine.signal.aborted) return;
    reload();
    void follow(Math.min(next * 2, longestPause));
  }, next);
}

function begin() {
  reload();
  void follow();
}

window.addEventListener("hashchange", () => {
  const found = parseAddress(location.hash);
  if (found === undefined) return;
  const isElsewhere = found.controlPlane !== shownControlPlane()?.id;
  address = found;
  port = undefined;
  if (isElsewhere) reload();
  else render();
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
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) reload();
});
let drawnWidth = 0;
new ResizeObserver(() => {
  if (view.clientWidth === drawnWidth) return;
  drawnWidth = view.clientWidth;
  render();
}).observe(view);
begin();
