import { controlPlane, mesh, service } from "../../acceptance/support/configuration";

export interface SwapCase {
  /** Also the name of the fixture. */
  readonly name: string;
  readonly resources: readonly string[];
}

export const cases: readonly SwapCase[] = [
  { name: "plain", resources: [controlPlane, mesh(`skip_creating_initial_policies = ["*"]`), service()] },
  {
    name: "everything-said",
    resources: [
      controlPlane.replace(
        /\n}/,
        `\n  description = "of the shop"\n  labels = { team = "shop" }\n  features = [{ type = "MeshCreation", mesh_creation = { enabled = false } }, { type = "HostnameGeneratorCreation", hostname_generator_creation = { enabled = false } }]\n}`,
      ),
      mesh(`
        labels                         = { team = "shop" }
        skip_creating_initial_policies = ["*"]
        mesh_services                  = { mode = { str = "Exclusive" } }
        constraints                    = { dataplane_proxy = { requirements = [{ tags = { team = "shop" } }], restrictions = [] } }
        networking                     = { outbound = { passthrough = false } }
        routing                        = { zone_egress = true }
      `),
      service(
        `labels = { team = "shop" }`,
        `{ port = 80, name = "web", app_protocol = "http" }, { port = 6379 }`,
      ),
    ],
  },
  { name: "policies-unset", resources: [controlPlane, mesh(), service("labels = {}")] },
];
