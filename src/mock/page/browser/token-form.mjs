import { token } from "./api.mjs";
import { byId, element, show } from "./elements.mjs";

/**
 * Asks for the mock's token.
 *
 * @param {() => void} given is told when there is one
 */
export function askForToken(given) {
  const dialog = byId("token-dialog", HTMLDialogElement);
  if (dialog.open) return;
  const input = element("input", {
    id: "token",
    type: "password",
    required: true,
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "token-note",
  });
  const form = element(
    "form",
    {},
    element("h2", { id: "token-title" }, "This mock asks for a token"),
    element(
      "p",
      {},
      token.get() === null ? "It was started with one." : "It refused the one that was given.",
    ),
    element("label", { for: "token" }, "Token"),
    input,
    element(
      "p",
      { id: "token-note", class: "note" },
      "It is sent to this mock alone and kept for this tab, until the tab is closed or you choose “Forget token”.",
    ),
    element("button", { type: "submit" }, "Use it"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    token.set(input.value);
    input.value = "";
    dialog.close();
    given();
  });
  // Without a token there is nothing to see behind it.
  dialog.oncancel = (event) => event.preventDefault();
  show(dialog, form);
  dialog.showModal();
  input.focus();
}
