package vn.kiemdiem.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.Multipart;

/**
 * A plan that is none of the product's: an invented ministry rates one quarter under 366-QĐ/TW. It was written with
 * README and Modeler's templates alone, and comes in through the doors, as a user's would.
 */
public final class MinistryQuarter {

    public static final String ID = "du-bao-ministry-q1-2027";

    /** The morning on which the plan is issued. */
    public static final String ISSUED = "2027-02-22T08:00:00+07:00";

    /** The plan's file, to be chosen in a browser. */
    public static final Path FILE = Path.of("src/test/resources/plans", ID + ".bpmn");

    /** What its check warns of: the law's day, whose eve is a Sunday, just after a decision on a Friday. */
    public static final List<String> WARNINGS = List.of("DEADLINE_ON_FREE_DAY", "NO_WORKING_DAY_BETWEEN");

    private static final Path FOLDER = Path.of("src/test/resources/plans", ID);
    private static final String BOUNDARY = "ranh-gioi";

    private MinistryQuarter() {}

    /** The plan's file as text. */
    public static String text() {
        return read(FILE);
    }

    /** Units, subjects and accounts: 10, 25 and 21. */
    public static List<Path> organization() {
        return Stream.of("don-vi.csv", "doi-tuong.csv", "tai-khoan.csv")
                .map(FOLDER::resolve)
                .toList();
    }

    /** What each kind of subject is scored by, to be imported once the plan is there. */
    public static Path criteria() {
        return FOLDER.resolve("tieu-chi.csv");
    }

    /** Brings in everything as the administrator; what is left to do is to start the plan. */
    public static void bringIn(RestCalls rest, String administrator) {
        Stream.<Supplier<HttpResponse<String>>>of(
                        () -> importOrganization(rest, administrator),
                        () -> importPlan(rest, administrator, WARNINGS),
                        () -> importCriteria(rest, administrator))
                .map(Supplier::get)
                .filter(answer -> answer.statusCode() >= 400)
                .findFirst()
                .ifPresent(refused -> {
                    throw new AssertionError(refused.body());
                });
    }

    /** Brings in units, subjects and accounts as the administrator. */
    public static HttpResponse<String> importOrganization(RestCalls rest, String administrator) {
        return post(rest, administrator, "/api/organization/import", files(organization()));
    }

    /** Brings in the plan with these of its warnings accepted. */
    public static HttpResponse<String> importPlan(RestCalls rest, String administrator, List<String> accepted) {
        Stream<String> warnings = accepted.stream().map(code -> Multipart.field("accept", code));
        return post(rest, administrator, "/api/plans", Stream.concat(warnings, Stream.of(file("file", FILE))));
    }

    /** Has the server look at a file of that text, and bring in nothing. */
    public static HttpResponse<String> check(RestCalls rest, String administrator, String text) {
        return post(rest, administrator, "/api/plans/check", Stream.of(Multipart.part("file", "ke-hoach.bpmn", text)));
    }

    /** Brings in the criteria of the plan, which is there already. */
    public static HttpResponse<String> importCriteria(RestCalls rest, String administrator) {
        return post(rest, administrator, "/api/plans/" + ID + "/criteria", files(List.of(criteria())));
    }

    private static HttpResponse<String> post(RestCalls rest, String account, String path, Stream<String> parts) {
        byte[] body = Multipart.of(BOUNDARY, parts.toArray(String[]::new));
        return rest.post(path, account, "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    private static Stream<String> files(List<Path> files) {
        return files.stream().map(file -> file("files", file));
    }

    private static String file(String part, Path file) {
        return Multipart.part(part, file.getFileName().toString(), read(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
