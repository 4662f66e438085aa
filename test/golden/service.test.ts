import { goldenSuite } from "./support/golden-suite";

goldenSuite("konnect_mesh_service");
