import { X509Certificate } from "node:crypto";
import fc from "fast-check";
import { createIdentity, toPem } from "../../../src/plugin/transport/certificate";

const now = new Date("2026-01-02T03:04:05Z");
const serial = Buffer.alloc(16, 0xab);

describe("a self-signed certificate", () => {
  const { certificate, privateKey } = createIdentity({ now, serial });
  const parsed = new X509Certificate(certificate);

  it("is for localhost, which is the name that go-plugin verifies", () => {
    expect(parsed.subjectAltName).toBe("DNS:localhost");
    expect(parsed.checkHost("localhost")).toBe("localhost");
    expect(parsed.subject).toBe("CN=localhost");
  });

  it("is signed by its own key and holds it", () => {
    expect(parsed.verify(parsed.publicKey)).toBe(true);
    expect(parsed.checkPrivateKey(privateKey)).toBe(true);
    expect(parsed.checkIssued(parsed)).toBe(true);
  });

  it("is an authority, so that a verifier takes it for its own root", () => {
    expect(parsed.ca).toBe(true);
  });

  it("serves both sides of a connection", () => {
    expect(parsed.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]);
  });

  it("is valid from a minute before for about thirty years, in either of the two forms of time", () => {
    expect(Date.parse(parsed.validFrom)).toBe(now.getTime() - 60_000);
    expect(new Date(parsed.validTo).getUTCFullYear()).toBe(2055);
  });

  it("has a positive serial number for any random bytes", () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, (serial) => {
        const { serialNumber } = new X509Certificate(createIdentity({ now, serial }).certificate);
        expect(serialNumber).toBe(`01${Buffer.from(serial).toString("hex").toUpperCase()}`);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["P-256", "prime256v1"],
    ["P-384", "secp384r1"],
    ["P-521", "secp521r1"],
  ] as const)("can have a key on %s", (curve, name) => {
    const { publicKey } = new X509Certificate(createIdentity({ now, serial, curve }).certificate);
    expect(publicKey.asymmetricKeyDetails).toEqual({ namedCurve: name });
  });

  it("is the same in PEM", () => {
    expect(new X509Certificate(toPem(certificate)).raw.equals(certificate)).toBe(true);
  });
});
