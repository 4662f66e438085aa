/** What a machine can be like. `$` stands for a folder of the test. */
export interface Case {
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

const mirrorOf = (path: string) => `provider_installation {
  filesystem_mirror {
    path    = "${path}"
    include = ["*/kong/konnect-beta"]
  }
}
`;

const app = { "cdktf.json": "{}" };
const mirror = { environment: { TF_CLI_CONFIG_FILE: "$/a.tfrc" }, files: { "a.tfrc": mirrorOf("$/mirror") } };

/** Machines that something is wrong with, and what the command says of it. */
export const traps: readonly (Case & {
  readonly trap: string;
  readonly check: string;
  readonly level: "warning" | "problem";
  readonly text: string;
})[] = [
  {
    trap: "a CLI that is named and missing",
    environment: { KONNECT_MESH_TF: "$/tofu" },
    check: "terraform-cli",
    level: "problem",
    text: "None is found",
  },
  {
    trap: "a CLI configuration file that is named and missing",
    environment: { TF_CLI_CONFIG_FILE: "$/none.tfrc" },
    check: "cli-configuration",
    level: "problem",
    text: "TF_CLI_CONFIG_FILE names $/none.tfrc, which cannot be read",
  },
  {
    trap: "a mirror that is not there",
    ...mirror,
    check: "provider-mirror",
    level: "problem",
    text: "$/mirror does not exist",
  },
  {
    trap: "a mirror without the provider",
    ...mirror,
    files: { ...mirror.files, "mirror/registry.terraform.io/hashicorp/random/x": "" },
    check: "provider-mirror",
    level: "problem",
    text: "has no kong/konnect-beta",
  },
  {
    trap: "development overrides in a CDKTF app",
    files: {
      ...app,
      ".terraformrc": 'provider_installation {\n  dev_overrides {\n    "kong/konnect-beta" = "/x"\n  }\n}\n',
    },
    check: "development-overrides",
    level: "problem",
    text: "this is a CDKTF app",
  },
  {
    trap: "development overrides in plain HCL",
    files: {
      ".tofurc": 'provider_installation {\n  dev_overrides {\n    "kong/konnect-beta" = "/x"\n  }\n}\n',
    },
    check: "development-overrides",
    level: "warning",
    text: "overrides kong/konnect-beta",
  },
  {
    trap: "a plugin cache beside a mirror",
    ...mirror,
    environment: { ...mirror.environment, TF_PLUGIN_CACHE_DIR: "/cache" },
    check: "plugin-cache",
    level: "problem",
    text: "The plugin cache /cache",
  },
  {
    trap: "the CDKTF CLI's own cache beside a mirror",
    ...mirror,
    files: { ...mirror.files, ...app },
    check: "plugin-cache",
    level: "warning",
    text: "would set a plugin cache",
  },
  {
    trap: "hashicorp/konnect in a configuration",
    files: {
      "modules/a/main.tf":
        'terraform {\n  required_providers {\n    konnect = { source = "hashicorp/konnect" }\n  }\n}\n',
    },
    check: "provider-source",
    level: "problem",
    text: "modules/a/main.tf:3 names hashicorp/konnect",
  },
  {
    trap: "hashicorp/konnect in a lock file",
    files: { ".terraform.lock.hcl": 'provider "registry.terraform.io/hashicorp/konnect" {\n}\n' },
    check: "provider-source",
    level: "problem",
    text: ".terraform.lock.hcl:1",
  },
  {
    trap: "hashicorp/konnect in a state",
    files: { "terraform.tfstate": '{"provider": "provider[\\"registry.opentofu.org/hashicorp/konnect\\"]"}' },
    check: "provider-source",
    level: "problem",
    text: "terraform.tfstate:1",
  },
  {
    trap: "a resource that names no provider, in a module that calls ours by its own name",
    files: {
      "modules/a/versions.tf":
        'terraform {\n  required_providers {\n    konnect-beta = { source = "kong/konnect-beta" }\n  }\n}\n',
      "modules/a/main.tf": `resource "konnect_mesh" "named" {
  provider = konnect-beta
  routing  = { zone_egress = true }
}

resource "konnect_mesh" "unnamed" {
  # provider = konnect-beta
  mtls = { provider = "x" }
}
`,
    },
    check: "provider-source",
    level: "problem",
    text: "modules/a/main.tf:6: konnect_mesh.unnamed names no provider, so `init` looks for hashicorp/konnect",
  },
  {
    trap: "a resource that names no provider, in JSON",
    files: {
      "cdk.tf.json":
        '{"resource":{"konnect_mesh":{"a":{"provider":"konnect-beta"},"b":{}}},"terraform":{"required_providers":{"konnect-beta":{}}}}',
    },
    check: "provider-source",
    level: "problem",
    text: "cdk.tf.json: konnect_mesh.b names no provider",
  },
  {
    trap: "both frameworks at once",
    files: {
      "node_modules/cdktf/package.json": '{"version":"0.21.0"}',
      "node_modules/cdktn/package.json": '{"version":"0.24.0"}',
    },
    check: "frameworks",
    level: "warning",
    text: "Both are installed",
  },
  {
    trap: "constructs that cdktn does not take",
    files: {
      "node_modules/constructs/package.json": '{"version":"10.8.1"}',
      "node_modules/cdktn/package.json": '{"version":"0.24.0"}',
    },
    check: "frameworks",
    level: "problem",
    text: "constructs 10.8.1 is later than cdktn 0.24 takes",
  },
  {
    trap: "no token for Konnect",
    environment: { KONNECT_SERVER_URL: "https://us.api.konghq.com" },
    check: "settings",
    level: "warning",
    text: "No token is set",
  },
  {
    trap: "a server that is no URL",
    environment: { KONNECT_SERVER_URL: "us.api.konghq.com:x/" },
    check: "settings",
    level: "problem",
    text: "KONNECT_SERVER_URL",
  },
  {
    trap: "a token over plain HTTP",
    environment: { KONNECT_SERVER_URL: "http://konnect.example", KONNECT_TOKEN: "kpat_secret" },
    check: "settings",
    level: "warning",
    text: "goes unencrypted",
  },
  {
    trap: "a proxy that is no URL",
    environment: { KONNECT_SERVER_URL: "https://us.api.konghq.com", HTTPS_PROXY: "ftp://proxy" },
    check: "settings",
    level: "problem",
    text: "HTTPS_PROXY",
  },
  {
    trap: "certificate authorities that are not there",
    environment: { NODE_EXTRA_CA_CERTS: "$/ca.pem" },
    check: "tls",
    level: "problem",
    text: "NODE_EXTRA_CA_CERTS names $/ca.pem",
  },
  {
    trap: "certificates that nobody checks",
    environment: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
    check: "tls",
    level: "problem",
    text: "NODE_TLS_REJECT_UNAUTHORIZED=0",
  },
  {
    trap: "plugins without TLS",
    environment: { TF_DISABLE_PLUGIN_TLS: "1" },
    check: "tls",
    level: "warning",
    text: "TF_DISABLE_PLUGIN_TLS",
  },
  {
    trap: "a server that does not answer",
    args: [],
    check: "server",
    level: "problem",
    text: "No connection to http://127.0.0.1:1: ECONNREFUSED.",
  },
];
