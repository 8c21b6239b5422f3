package vn.kiemdiem.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the embedded PostgreSQL keeps its data.
 *
 * @param dataDir the folder, made when it does not exist
 */
@ConfigurationProperties("kiemdiem")
record DatabaseProperties(Path dataDir) {}
