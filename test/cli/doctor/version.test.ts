import { isAtLeast } from "../../../src/cli/doctor/version";

it.each([
  ["20.18.0", "20.18.0", true],
  ["20.17.9", "20.18.0", false],
  ["22.0.0", "20.18.0", true],
  ["v1.10.0", "1.9.0", true],
  ["1.12.0-beta1", "1.12.0", true],
  ["10.7.2", "10.8.0", false],
])("whether %s is at least %s: %s", (version, least, is) => {
  expect(isAtLeast(version, least)).toBe(is);
});
