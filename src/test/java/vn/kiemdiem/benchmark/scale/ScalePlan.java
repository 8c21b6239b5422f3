package vn.kiemdiem.benchmark.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemdiem.nodes.FarAhead;

/**
 * The invented plan {@code quy-mo-2026} and its district: communes with a hundred branches each, an account for each of
 * them. Of the first communes the first branch has members, and the first two branches' accounts have passwords.
 */
final class ScalePlan {

    static final String PLAN = "quy-mo-2026";
    static final String BRANCH = "quy-mo-2026-branch";
    static final String BRIEF = "userTask_briefBranch";
    static final String ROSTER = "userTask_rateMembers";
    static final String DISTRICT = "qm-district";

    /** How many branches a commune has. */
    static final int BRANCHES = 100;

    /** How many members the branch with a roster has. */
    static final int MEMBERS = 30;

    /** In how many communes people work in the benchmark. */
    static final int AT_WORK = 16;

    /** The branch of each of them that has members. */
    static final int WITH_MEMBERS = 1;

    /** The branch of each of them that has none. */
    static final int WITHOUT_MEMBERS = 2;

    private static final int COMMUNES = Integer.getInteger("benchmark.communes", 100);
    private static final Path FILE = Path.of("src", "test", "resources", "plans", PLAN + ".bpmn");
    private static final String DAY_IN_FILE = "31/12/2026";

    private ScalePlan() {}

    static int branches() {
        return COMMUNES * BRANCHES;
    }

    /** The plan's file; its deadline lies so far ahead that no timer fires by itself. */
    static Path file() {
        try {
            Path copy = Files.createTempDirectory("quy-mo").resolve(PLAN + ".bpmn");
            return Files.writeString(copy, Files.readString(FILE).replace(DAY_IN_FILE, FarAhead.day()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String commune(int commune) {
        return "qm-xa-%03d".formatted(commune);
    }

    static String branch(int commune, int branch) {
        return "qm-chi-bo-%03d-%03d".formatted(commune, branch);
    }

    static List<String> branchesOf(int commune) {
        return numbers(BRANCHES).mapToObj(branch -> branch(commune, branch)).toList();
    }

    static Map<String, String> organization() {
        return Map.of("don-vi.csv", units(), "doi-tuong.csv", subjects(), "tai-khoan.csv", accounts());
    }

    private static String units() {
        return table(
                "Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Có chi ủy,Có ban thường vụ,Số lãnh đạo",
                Stream.concat(
                        Stream.of(DISTRICT + ",Huyện ủy Quy Mô,Huyện ủy,,Không,Có,3"),
                        numbers(COMMUNES)
                                .boxed()
                                .flatMap(commune -> Stream.concat(
                                        Stream.of("%s,Đảng ủy xã %03d,\"Đảng ủy xã, thị trấn\",%s,Không,Có,3"
                                                .formatted(commune(commune), commune, DISTRICT)),
                                        numbers(BRANCHES)
                                                .mapToObj(branch -> "%s,Chi bộ %03d xã %03d,Chi bộ,%s,Có,Không,1"
                                                        .formatted(
                                                                branch(commune, branch),
                                                                branch,
                                                                commune,
                                                                commune(commune)))))));
    }

    private static String subjects() {
        return table(
                "Mã đối tượng,Tên đối tượng,Loại đối tượng,Tập thể/Cá nhân,Mã đơn vị,Chức vụ,Nhóm tương đồng,Người đứng đầu,"
                        + "Ngày kết nạp,Miễn công tác và sinh hoạt đảng,Đình chỉ,Nơi sinh hoạt tạm thời",
                numbers(AT_WORK)
                        .mapToObj(commune -> branch(commune, WITH_MEMBERS))
                        .flatMap(branch -> numbers(MEMBERS)
                                .mapToObj(
                                        member -> "%1$s-%2$02d,Đảng viên %2$02d,Đảng viên,Cá nhân,%1$s,,Đảng viên,,,,,"
                                                .formatted(branch, member))));
    }

    private static String accounts() {
        return table(
                "Mã tài khoản,Tên hiển thị,Thư điện tử,Vai trò,Đơn vị phụ trách,Đơn vị giám sát,Mã đối tượng",
                numbers(COMMUNES)
                        .boxed()
                        .flatMap(commune -> Stream.concat(Stream.of(commune(commune)), branchesOf(commune).stream()))
                        .map("%1$s,Cán bộ %1$s,%1$s@quy-mo.example,Cán bộ,%1$s,,"::formatted));
    }

    private static IntStream numbers(int most) {
        return IntStream.rangeClosed(1, most);
    }

    private static String table(String heading, Stream<String> rows) {
        return Stream.concat(Stream.of(heading), rows).collect(Collectors.joining("\n", "", "\n"));
    }
}
