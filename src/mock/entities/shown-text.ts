import { renderMeshJson } from "../answer";
import type { ServerBehaviour } from "../behaviour";
import type { ServedKind } from "../kinds/served-kind";
import type { Service } from "../service";
import type { StoredObject } from "../store/stored-object";
import { renderEntity } from "./render-entity";

/** Characters added, of each generation, after which all are forgotten: more than a hundred thousand services have. */
const most = 64 << 20;

/** Stored objects never change, so that the text of one is the same until another is stored in its place. */
class ShownTexts {
  #texts = new WeakMap<StoredObject, string>();
  #length = 0;

  get(object: StoredObject): string | undefined {
    return this.#texts.get(object);
  }

  add(object: StoredObject, text: string): string {
    if (this.#length > most) {
      this.#texts = new WeakMap();
      this.#length = 0;
    }
    this.#texts.set(object, text);
    this.#length += text.length;
    return text;
  }
}

const shown = new WeakMap<ServerBehaviour, ShownTexts>();

/** An object as GET shows it. Clients ask for the same ones again and again. */
export function shownText(object: StoredObject, served: ServedKind, service: Service): string {
  let texts = shown.get(service.behaviour);
  if (texts === undefined) shown.set(service.behaviour, (texts = new ShownTexts()));
  return texts.get(object) ?? texts.add(object, renderMeshJson(renderEntity(object, served, service)));
}
