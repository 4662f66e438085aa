import { goldenSuite } from "./support/golden-suite";

goldenSuite("konnect_mesh_multi_zone_service");
