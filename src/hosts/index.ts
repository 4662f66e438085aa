export { hostOf, hosts, type Host } from "./host-of";
