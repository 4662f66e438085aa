import type { EntityRef, KonnectClient } from "../../konnect";

export interface ClientWatch {
  /** Before any write is sent. */
  onWrite(): void;
  /** Before an object is read. */
  onRead(ref: EntityRef): void;
}

/**
 * The client that everything else in the provider works with: no write can go past the watch. Each method is
 * written out, so that a new one has to be put on one side or the other.
 */
export function watchedClient(client: KonnectClient, watch: ClientWatch): KonnectClient {
  const writing = <T>(write: () => T): T => {
    watch.onWrite();
    return write();
  };
  return {
    createControlPlane: (...call) => writing(() => client.createControlPlane(...call)),
    updateControlPlane: (...call) => writing(() => client.updateControlPlane(...call)),
    deleteControlPlane: (...call) => writing(() => client.deleteControlPlane(...call)),
    putEntity: (...call) => writing(() => client.putEntity(...call)),
    deleteEntity: (...call) => writing(() => client.deleteEntity(...call)),
    getEntity: (ref, signal) => {
      watch.onRead(ref);
      return client.getEntity(ref, signal);
    },
    getControlPlane: (...call) => client.getControlPlane(...call),
    listControlPlanes: (...call) => client.listControlPlanes(...call),
    listEntities: (...call) => client.listEntities(...call),
    listEntityPages: (...call) => client.listEntityPages(...call),
    close: () => client.close(),
  };
}
