import { StartError } from "../../../src/plugin/transport/errors";
import { readHostRequest, renderHandshakeLine } from "../../../src/plugin/transport/handshake";
import { createIdentity, toPem } from "../../../src/plugin/transport/certificate";
import { magicCookie } from "./fixtures/host-environment";

const environment = { TF_PLUGIN_MAGIC_COOKIE: magicCookie, PLUGIN_PROTOCOL_VERSIONS: "5,6" };
const { certificate } = createIdentity({ now: new Date(), serial: Buffer.alloc(16) });
const endpoint = { network: "unix", address: "/tmp/plugin1/socket", remove: () => undefined } as const;

function problemOf(act: () => unknown): StartError {
  try {
    act();
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("what Terraform asks of a provider that it starts", () => {
  it.each(["6", "5,6", "6,5", "5, 6", "4,5,6,7"])("is served when it offers protocols %s", (versions) => {
    expect(readHostRequest({ ...environment, PLUGIN_PROTOCOL_VERSIONS: versions })).toEqual({
      clientCertificate: undefined,
      asksForMultiplexing: false,
    });
  });

  it.each([
    ["no cookie", { TF_PLUGIN_MAGIC_COOKIE: undefined }, "notStartedByTerraform", "tofu init"],
    ["another cookie", { TF_PLUGIN_MAGIC_COOKIE: "x" }, "notStartedByTerraform", "--debug"],
    ["only protocol 5", { PLUGIN_PROTOCOL_VERSIONS: "5" }, "noCommonProtocol", "offers only 5"],
    ["protocols that contain a 6", { PLUGIN_PROTOCOL_VERSIONS: "16,60" }, "noCommonProtocol", "16, 60"],
    ["no protocol", { PLUGIN_PROTOCOL_VERSIONS: undefined }, "noCommonProtocol", "offers none"],
    [
      "a broken certificate",
      { PLUGIN_CLIENT_CERT: "-----BEGIN" },
      "badClientCertificate",
      "PLUGIN_CLIENT_CERT",
    ],
  ])("is refused with %s", (_rule, change, problem, words) => {
    const error = problemOf(() => readHostRequest({ ...environment, ...change }));
    expect(error.problem).toBe(problem);
    expect(error.message).toContain(words);
  });

  it("holds the only certificate to answer to", () => {
    const request = readHostRequest({ ...environment, PLUGIN_CLIENT_CERT: toPem(certificate) });
    expect(request.clientCertificate?.raw.equals(certificate)).toBe(true);
  });
});

describe("the handshake line", () => {
  const plain = readHostRequest(environment);

  it("ends with an empty field without TLS", () => {
    expect(renderHandshakeLine(endpoint, undefined, plain)).toBe("1|6|unix|/tmp/plugin1/socket|grpc|\n");
  });

  it("carries the certificate in base64 without padding", () => {
    for (const length of [30, 31, 32]) {
      const line = renderHandshakeLine(endpoint, Buffer.alloc(length, 0xfb), plain);
      const field = line.trimEnd().split("|")[5] ?? "";
      expect(field).not.toContain("=");
      expect(Buffer.from(field, "base64")).toEqual(Buffer.alloc(length, 0xfb));
    }
  });

  it("has a seventh field only for a host that asks for multiplexing", () => {
    const asking = readHostRequest({ ...environment, PLUGIN_MULTIPLEX_GRPC: "true" });
    expect(renderHandshakeLine(endpoint, undefined, asking)).toBe(
      "1|6|unix|/tmp/plugin1/socket|grpc||false\n",
    );
  });
});
