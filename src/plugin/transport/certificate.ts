import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import {
  bitString,
  boolean,
  explicitTag,
  implicitTag,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  time,
  utf8String,
  type Der,
} from "./der";

/** A certificate and its key. The key is never written anywhere. */
export interface Identity {
  /** DER. */
  readonly certificate: Buffer;
  readonly privateKey: KeyObject;
}

export interface IdentityOptions {
  readonly now: Date;
  /** 16 random bytes. */
  readonly serial: Uint8Array;
  /** @default "P-256", by far the cheapest to make and to use */
  readonly curve?: "P-256" | "P-384" | "P-521";
}

const oid = {
  ecdsaWithSha256: objectIdentifier("1.2.840.10045.4.3.2"),
  commonName: objectIdentifier("2.5.4.3"),
  subjectAltName: objectIdentifier("2.5.29.17"),
  basicConstraints: objectIdentifier("2.5.29.19"),
  keyUsage: objectIdentifier("2.5.29.15"),
  extendedKeyUsage: objectIdentifier("2.5.29.37"),
  serverAuth: objectIdentifier("1.3.6.1.5.5.7.3.1"),
  clientAuth: objectIdentifier("1.3.6.1.5.5.7.3.2"),
};

const minute = 60_000;
const thirtyYears = 30 * 365 * 24 * 60 * minute;

/**
 * Makes a key and a certificate for one process: self-signed, for `localhost` (the name that go-plugin
 * verifies), good for both sides of a connection. Valid from a minute ago, for clocks that are not quite
 * the same.
 */
export function createIdentity({ now, serial, curve = "P-256" }: IdentityOptions): Identity {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: curve });
  const name = sequence(set(sequence(oid.commonName, utf8String("localhost"))));
  const algorithm = sequence(oid.ecdsaWithSha256);
  const validity = sequence(
    time(new Date(now.getTime() - minute)),
    time(new Date(now.getTime() + thirtyYears)),
  );
  const toBeSigned = sequence(
    explicitTag(0, integer(Buffer.from([2]))),
    integer(positive(serial)),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    explicitTag(3, extensions()),
  );
  const signature = sign("sha256", toBeSigned, privateKey);
  return { certificate: sequence(toBeSigned, algorithm, bitString(signature)), privateKey };
}

/** A serial number must be above zero and fit in 20 bytes. */
function positive(serial: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([1]), serial.subarray(0, 16)]);
}

function extensions(): Der {
  const digitalSignatureAndCertSign = bitString(Buffer.from([0b1000_0100]), 2);
  return sequence(
    extension(oid.keyUsage, true, digitalSignatureAndCertSign),
    extension(oid.extendedKeyUsage, false, sequence(oid.serverAuth, oid.clientAuth)),
    extension(oid.basicConstraints, true, sequence(boolean(true))),
    extension(oid.subjectAltName, false, sequence(implicitTag(2, Buffer.from("localhost")))),
  );
}

function extension(identifier: Der, isCritical: boolean, value: Der): Der {
  return sequence(identifier, ...(isCritical ? [boolean(true)] : []), octetString(value));
}

/** As Node's TLS takes it. */
export function toPem(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
