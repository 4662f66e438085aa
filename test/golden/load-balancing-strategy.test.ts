import { goldenSuite } from "./support/golden-suite";

goldenSuite("konnect_mesh_load_balancing_strategy");
