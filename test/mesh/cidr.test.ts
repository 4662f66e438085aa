import { addressAt, offsetIn, parseCidr } from "../../src/mesh/vip/cidr";

describe("a range of addresses", () => {
  it.each<[string, number, string]>([
    ["243.0.0.0/8", 0, "243.0.0.0"],
    ["243.0.0.0/8", 16_777_215, "243.255.255.255"],
    ["10.1.2.3/16", 1, "10.1.0.1"],
    ["255.255.255.255/32", 0, "255.255.255.255"],
    ["fd00::/64", 0, "fd00::"],
    ["fd00::/64", 65_536, "fd00::1:0"],
    ["2001:db8:0:1::/112", 255, "2001:db8:0:1::ff"],
    ["::ffff:1.2.3.4/128", 0, "::ffff:102:304"],
  ])("%s has at %d %s, and knows it there", (text, offset, address) => {
    const cidr = parseCidr(text);
    expect(cidr && addressAt(cidr, offset)).toBe(address);
    expect(cidr && offsetIn(cidr, address)).toBe(offset);
  });

  it.each([
    "",
    "243.0.0.0",
    "243.0.0.0/33",
    "243.0.0/8",
    "x/8",
    "fd00::/129",
    "1.2.3.4/8/8",
    "1.2.3.4/-1",
    "fe80::1%a/64",
  ])("%j is none", (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });

  it.each(["242.255.255.255", "244.0.0.0", "fd00::1", "x"])("243.0.0.0/8 does not hold %s", (address) => {
    const cidr = parseCidr("243.0.0.0/8");
    expect(cidr && offsetIn(cidr, address)).toBeUndefined();
  });
});
