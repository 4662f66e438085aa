import { planContractSuite } from "./support/plan-contract-suite";

planContractSuite("MeshService");
