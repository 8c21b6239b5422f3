package vn.kiemdiem.plan.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The names of the units by id, as the demo's lists of units give them. */
final class UnitNames {

    private static final Path DEMO = Path.of("src/main/resources/demo");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, String> names = new HashMap<>();

    private UnitNames() {}

    static UnitNames ofTheDemo() {
        UnitNames units = new UnitNames();
        units.names.put("${unit}", "từng đơn vị");
        units.names.put("${units.above(unit)}", "đơn vị cấp trên trực tiếp");
        units.names.put("${recipient}", "nơi nhận hồ sơ");
        try (Stream<Path> folders = Files.list(DEMO)) {
            List<Path> tables =
                    folders.map(folder -> folder.resolve("don-vi.csv")).sorted().toList();
            for (Path table : tables) {
                units.read(table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    private void read(Path table) throws IOException {
        try (CSVParser rows = CSVParser.parse(Files.readString(table), FORMAT)) {
            rows.forEach(row -> names.put(row.get("Mã đơn vị"), row.get("Tên đơn vị")));
        }
    }

    /** The name of a unit; where it is whichever unit the process runs for, in words; else the id itself. */
    String of(String unit) {
        return names.getOrDefault(unit, unit);
    }
}
