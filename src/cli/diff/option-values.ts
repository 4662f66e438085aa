import { type Profile, profiles } from "../../model";
import { diffErrors } from "../errors";

/** @throws DiffError for a name that no control-plane generation has. */
export function readProfile(value: string): Profile {
  const profile = profiles.find((name) => name === value);
  if (profile === undefined) throw diffErrors.profile(value, profiles);
  return profile;
}

/** @throws DiffError for what is no URL of HTTP. */
export function readServer(url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url)) throw diffErrors.server(url);
  return url;
}

/** @throws DiffError for what is no whole number. */
export function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw diffErrors.maxZonesLost(value);
  return Number(value);
}
