import { generateKeyPairSync } from "node:crypto";
import { learnFromHeaders } from "../../../src/mock/proxy/redaction/learn-from-headers";
import { Redactor } from "../../../src/mock/proxy/redaction/redactor";

const path = "/v1/mesh/control-planes/x/api/meshes/default";
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const der = (type: "pkcs8" | "pkcs1") => privateKey.export({ type, format: "der" }).toString("base64");
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlLW9mLWNhbmFyeQ";
const inBase64 = Buffer.from(pem).toString("base64");
const wrapped = inBase64.replace(/.{64}/g, "$&\n");

describe("a text gives no secret away that has the form of one", () => {
  it.each([
    ["a private key in PEM", `key: ${pem} end`, pem.split("\n")[2]],
    ["one in a URL", `/x?${encodeURIComponent(pem).replaceAll("%20", "+")}`, "MIIC"],
    ["one that breaks off", pem.slice(0, 200), pem.slice(60, 100)],
    ["one as Go quotes it", JSON.stringify(JSON.stringify(pem)), pem.split("\n")[2]],
    ["one in base64", `data ${inBase64} more`, inBase64.slice(50, 90)],
    ["one in base64, in lines", wrapped, wrapped.split("\n")[5]],
    ["PKCS#8 in DER", der("pkcs8"), der("pkcs8").slice(50, 90)],
    ["PKCS#1 in DER", der("pkcs1"), der("pkcs1").slice(50, 90)],
    [
      "SEC 1 in DER",
      ec.export({ type: "sec1", format: "der" }).toString("base64"),
      ec.export({ type: "sec1", format: "der" }).toString("base64").slice(30, 60),
    ],
    ["a JSON Web Token", `token "${jwt}" refused`, jwt.slice(30)],
    ["a personal access token", "got kpat_Canary0123456789.", "Canary0123"],
    ["a system access token", "/x?y=spat_Canary0123456789", "Canary0123"],
    ["credentials of HTTP", "Authorization: Bearer canary/0123456789==", "canary"],
    ["a password in a URL", "see https://admin:canary@example.com/x", "canary"],
    ["a parameter of a query", "/v1/mesh?access_token=canary&size=1", "canary"],
  ])("%s", (_name, text, secret) => {
    expect(new Redactor().text(text)).not.toContain(secret);
    const body = new Redactor().body(JSON.stringify({ note: text, list: [text] }), path);
    expect(body).not.toContain(secret);
  });

  it.each([
    ["a certificate's key is public", publicKey.export({ type: "spki", format: "pem" }).toString()],
    ["an id", "0f6b3f3e-1f7a-4a38-9d5a-0d6b7a3c1e11"],
    ["a hash", "a".repeat(64)],
    ["a path", `${path}/meshmultizoneservices/redis?size=100&offset=10`],
    ["ordinary words", "bearer of news, basic needs, token key, https://example.com/a@b"],
  ])("but %s stays", (_name, text) => {
    expect(new Redactor().text(text)).toBe(text);
  });
});

describe("a body gives no secret field away", () => {
  it.each([
    ["inline data of a certificate authority", { conf: { key: { inline: "canary!" } } }],
    ["inline text", { conf: { key: { inlineString: "canary!" } } }],
    ["inline data where it should be none", { inline: { deep: ["canary!"] } }],
    ["insecure inline data", { privateKey: { insecureInline: { value: "canary!" } } }],
    ["a password", { backend: { password: "canary!" } }],
    ["a token, whatever its case", { Access_Token: "canary!" }],
    ["the data of a secret", { type: "Secret", name: "x", data: "canary!" }],
  ])("%s", (_name, body) => {
    expect(new Redactor().body(JSON.stringify(body), path)).not.toContain("canary!");
  });

  it("nor the data of secrets in a list, by the path", () => {
    const body = '{"items":[{"data":"canary!"}],"data":[1]}';
    expect(new Redactor().body(body, `${path}/secrets?size=1`)).toBe(
      '{"items":[{"data":"(redacted-1)"}],"data":[1]}',
    );
  });

  it.each([
    ["repeated keys", '{"inline":"canary!","inline":"other"}'],
    ["a broken end", '{"a":{"inline":"canary!'],
    ["an escape at the end", '{"inline":"canary!\\'],
    ["brackets that do not match", '}]{"inline":"canary!"}}'],
    ["control characters", '{"inline":"canary!\n"}'],
    ["blanks around the colon", '{"inline" \n : \t "canary!"}'],
    ["escapes in the key", '{"in\\u006cine":"canary!"}'],
  ])("in a text with %s", (_name, body) => {
    expect(new Redactor().body(body, path)).not.toContain("canary!");
  });

  it("nor elsewhere what it was once seen in", () => {
    const redactor = new Redactor();
    const body = { error: 'no key in "canary line\\n"', inline: "canary line\n" };
    expect(redactor.body(JSON.stringify(body), path)).not.toContain("canary line");
    expect(redactor.text("/x?q=canary%20line%0A")).not.toContain("canary");
  });

  it("but a name that is told of a secret stays", () => {
    const body = '{"key":{"secret":"name-of-it"},"token":null,"inline":""}';
    expect(new Redactor().body(body, path)).toBe(body);
  });
});

it("all else of a body stays, byte for byte", () => {
  const body = '{ "b" : 1.50e3,\n\t"a":"\\u00e9\\/x", "inline":"canary!", "c":[ "é", null ,true] }\n';
  expect(new Redactor().body(body, path)).toBe(body.replace("canary!", "(redacted-1)"));
});

it("equal secrets stay equal, others differ", () => {
  const redactor = new Redactor();
  const first = redactor.body('{"inline":"one-secret"}', path);
  const second = redactor.body('{"inline":"two-secret"}', path);
  const again = redactor.body('{"inlineString":"one-secret"}', path);
  expect([first, second, again].map((body) => /\d/.exec(body)?.[0])).toEqual(["1", "2", "1"]);
});

it("what headers carry is known wherever it stands", () => {
  const redactor = new Redactor();
  learnFromHeaders(redactor, {
    authorization: `Basic ${Buffer.from("admin:canary-password").toString("base64")}`,
    cookie: "a=1; session=canary-session",
    "set-cookie": ["other=canary-cookie; Path=/"],
    "x-api-key": "canary-key",
  });
  const said = redactor.text("canary-password canary-session canary-cookie canary-key");
  expect(said).toMatch(/^(\(redacted-\d+\) ?){4}$/);
});

it("but a header without a secret, or with an ordinary word, makes no word secret", () => {
  const redactor = new Redactor();
  learnFromHeaders(redactor, { authorization: "Bearer", cookie: "theme=default" });
  expect(redactor.text("Bearer of the default")).toBe("Bearer of the default");
});

it("megabytes that look like the start of a secret take no more than one pass", () => {
  const starts = ['\\"', "-----BEGIN ", "eyJ", "https://", "A ", '{"inline":', "[", "?token="];
  for (const start of starts) {
    const body = start.repeat(50_000);
    expect(new Redactor().body(body, path).length).toBeGreaterThan(0);
  }
});
