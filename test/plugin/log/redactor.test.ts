import fc from "fast-check";
import { createRedactor } from "../../../src/plugin/log/redactor";

describe("a redactor", () => {
  it("strikes a registered secret out of any text, whole", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 13 }), fc.string(), fc.string(), (secret, before, after) => {
        const redactor = createRedactor();
        redactor.register(secret);
        expect(redactor.redact(before + secret + after)).not.toContain(secret);
      }),
    );
  });

  it.each([
    ["as it is", (secret: string) => secret],
    ["percent-encoded", encodeURIComponent],
    ["percent-encoded as a whole path", encodeURI],
    ["JSON-escaped", (secret: string) => JSON.stringify(secret).slice(1, -1)],
    ["in base64", (secret: string) => Buffer.from(secret).toString("base64")],
    [
      "in base64 without padding",
      (secret: string) => Buffer.from(secret).toString("base64").replace(/=+$/, ""),
    ],
    ["in URL-safe base64", (secret: string) => Buffer.from(secret).toString("base64url")],
  ])("knows a secret %s", (_spelling, spell) => {
    const secret = 'kpat_"?ÿ>/+ $1.*x';
    const redactor = createRedactor();
    redactor.register(secret);
    expect(redactor.redact(`<${spell(secret)}>`)).toBe("<(redacted)>");
  });

  it("leaves no rest of a secret that begins with another", () => {
    const redactor = createRedactor();
    redactor.register("kpat_1");
    redactor.register("kpat_1234");
    expect(redactor.redact("kpat_1234 kpat_1")).toBe("(redacted) (redacted)");
  });

  it.each(["", "a", "a tex"])("does not take the text %j for a secret, lest nothing is legible", (secret) => {
    const redactor = createRedactor();
    redactor.register(secret);
    expect(redactor.redact("a text")).toBe("a text");
  });

  it.each([
    "authorization",
    "Authorization",
    "access_token",
    "clientSecret",
    "PASSWORD",
    "api-key",
    "Set-Cookie",
  ])("takes a field named %s for a secret", (name) => expect(createRedactor().isSecretName(name)).toBe(true));

  it.each(["name", "path", "author"])("takes a field named %s for none", (name) => {
    expect(createRedactor().isSecretName(name)).toBe(false);
  });
});
