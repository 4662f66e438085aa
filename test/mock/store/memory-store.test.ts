import { MemoryStore } from "../../../src/mock/store/memory-store";
import { describeStore } from "./store-contract";

describe("the store in memory", () => describeStore(() => new MemoryStore()));
