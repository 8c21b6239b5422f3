package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.Multipart;
import vn.kiemdiem.plan.process.PlanRun;

/** Each role at each call that the running application answers, as {@code security/access.txt} says. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixSecurityTest {

    private static final String TABLE = "access.txt";
    private static final String REGISTRATIONS = "registrations.txt";
    private static final String ENGINE_ERRORS = "org.camunda.bpm.engine.rest.exception";
    private static final String NAMED = "/engine/{name}";

    /** What a page may ask before anybody has logged in to a web app: how long a password has to be. */
    private static final Set<String> OPEN_TO_PAGES = Set.of("GET /engine-rest/identity/password-policy");

    private static final String MULTIPART = "multipart";
    private static final String FILE = new String(Multipart.file("x", "rong.txt", ""), StandardCharsets.UTF_8);
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    /** How the engine says 403 where it answers 400 or 500. */
    private static final List<String> FORBIDDEN = List.of("ENGINE-03110", "AuthorizationException");

    /** And how it says 404. */
    private static final List<String> NOT_THERE =
            List.of(" is null", "No task found", "matches the provided id", "part of a running process");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private PlanRun run;

    @Autowired
    private JdbcClient jdbc;

    private final List<AccessRow> rows = AccessRow.read(TABLE);
    private final Map<Role, Browser> logins = new EnumMap<>(Role.class);
    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
    private Calls calls;
    private Things things;

    @BeforeAll
    void planRuns(@LocalServerPort int port) {
        calls = new Calls(port);
        // Hundreds of refusals with their stack traces would take longer to write than to be given.
        logging.setLogLevel(ENGINE_ERRORS, LogLevel.OFF);
        run.start(Things.PLAN);
        run.givePasswords();
        things = new Things(jdbc);
        for (Role role : Role.values()) {
            if (role.isLoggedIn()) {
                Browser browser = new Browser(port);
                assertThat(browser.logIn(role.account(), RestCalls.PASSWORD).statusCode())
                        .isEqualTo(200);
                logins.put(role, browser);
            }
        }
        // So that no wrong password changes a row.
        jdbc.sql("update act_id_user set attempts_ = 1, lock_exp_time_ = timestamp '2099-01-01' where id_ = ?")
                .param(Role.WRONG_PASSWORD.account())
                .update();
    }

    @AfterAll
    void reset() {
        logging.setLogLevel(ENGINE_ERRORS, null);
        jdbc.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null").update();
        run.reset();
    }

    @Test
    void everyCallHasItsRowAndEveryRowItsCall() {
        Set<String> answered = mappings().endpoints().stream()
                .map(Endpoint::line)
                .map(AccessMatrixSecurityTest::once)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = rows.stream().map(AccessRow::call).collect(Collectors.toCollection(TreeSet::new));

        assertThat(minus(answered, written))
                .as("calls that the application answers; say in security/" + TABLE + " who may: «--++++ VERB /path»")
                .isEmpty();
        assertThat(minus(written, answered))
                .as("rows of security/" + TABLE + " that no call answers any more; take them out")
                .isEmpty();
        assertThat(rows).extracting(AccessRow::call).doesNotHaveDuplicates();
    }

    @Test
    void webAppsReachTheEngineByTheSameCallsAsItsRest() {
        Set<String> rest = atTheEngine(Mappings.ENGINE_REST + NAMED);

        assertThat(atTheEngine(Mappings.WEB_APP_ENGINE)).isEqualTo(rest).hasSizeGreaterThan(400);
        assertThat(atTheEngine(Mappings.ENGINE_REST)).containsAll(rest);
    }

    @Test
    void everyServletFilterAndFolderOfFilesIsKnown() {
        assertThat(mappings().registrations())
                .as("see which rows of security/" + TABLE + " they need, then write them into security/"
                        + REGISTRATIONS)
                .containsExactlyInAnyOrderElementsOf(AccessRow.lines(REGISTRATIONS));
    }

    @Test
    void everybodyGetsWhatTheTableSaysAndNothingIsChanged() {
        Map<String, String> before = contents();

        List<String> faults = new ArrayList<>();
        rows.forEach(row -> faults.addAll(faults(row)));

        assertThat(faults).isEmpty();
        assertThat(contents().entrySet()).containsExactlyInAnyOrderElementsOf(before.entrySet());
    }

    @Test
    void sameHoldsForTheEngineBehindTheWebApps() {
        Map<String, String> before = contents();

        List<String> faults = new ArrayList<>();
        rows.stream()
                .filter(row -> row.path().startsWith(Mappings.ENGINE_REST + "/"))
                .filter(row -> !row.path().equals(Mappings.ENGINE_REST + "/engine"))
                .filter(row -> !OPEN_TO_PAGES.contains(row.call()))
                .map(row -> row.at(Mappings.ENGINE_REST, Mappings.WEB_APP_ENGINE))
                .forEach(row -> faults.addAll(faults(row)));

        assertThat(faults).isEmpty();
        assertThat(contents().entrySet()).containsExactlyInAnyOrderElementsOf(before.entrySet());
    }

    private List<String> faults(AccessRow row) {
        Map<Role, String> got = new EnumMap<>(Role.class);
        List<Role> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            char mark = row.mark(role);
            if (mark != '*' && (role != Role.WRONG_PASSWORD || isFirstOfItsFolder(row))) {
                boolean existing = row.isRead() || mark == '-';
                HttpResponse<String> answer = call(row, role, things.address(row.path(), existing));
                got.put(
                        role,
                        answer.statusCode() + (says(FORBIDDEN, answer) ? "!" : says(NOT_THERE, answer) ? "?" : ""));
                if (!isAsSaid(row, mark, answer)) {
                    wrong.add(role);
                }
            }
        }
        return wrong.isEmpty()
                ? List.of()
                : List.of(row.marks() + " " + row.call() + ": wrong for " + wrong + " " + got);
    }

    /** A wrong password is refused by the door of a whole folder, and takes its time: once for each is enough. */
    private boolean isFirstOfItsFolder(AccessRow row) {
        return rows.stream().filter(other -> other.folder().equals(row.folder())).findFirst().stream()
                .anyMatch(first -> first.call().equals(row.call()));
    }

    private static boolean isAsSaid(AccessRow row, char mark, HttpResponse<String> answer) {
        int status = answer.statusCode();
        return switch (mark) {
            case '-' -> REFUSED.contains(status) || says(FORBIDDEN, answer) || says(NOT_THERE, answer);
            case '0' -> status >= 400 && status != 401 && !says(FORBIDDEN, answer);
            default -> status != 401 && status != 403 && !says(FORBIDDEN, answer) && !(row.isRead() && status >= 400);
        };
    }

    private static boolean says(List<String> words, HttpResponse<String> answer) {
        return answer.statusCode() >= 400 && words.stream().anyMatch(answer.body()::contains);
    }

    private HttpResponse<String> call(AccessRow row, Role role, String address) {
        Map<String, String> headers = new HashMap<>();
        headers.put(
                "Content-Type", row.body().equals(MULTIPART) ? "multipart/form-data; boundary=x" : "application/json");
        String body = row.body().equals(MULTIPART) ? FILE : row.body();
        if (row.path().startsWith("/camunda") && role.isLoggedIn()) {
            Browser browser = logins.get(role);
            headers.put(Browser.TOKEN, browser.token());
            return browser.send(row.verb(), address, headers, body.isEmpty() ? null : body);
        }
        String account = role.account();
        if (account != null) {
            headers.put(
                    "Authorization",
                    role == Role.WRONG_PASSWORD ? Calls.basic(account, "Sai-Mat-Khau-1") : Calls.basic(account));
        }
        return calls.send(row.verb(), address, headers, body.isEmpty() ? null : body);
    }

    private Mappings mappings() {
        return new Mappings(context, servlets);
    }

    /** The engine's calls stand in the table once, though they can be had by its name and behind the web apps, too. */
    private static String once(String call) {
        return Stream.of(Mappings.ENGINE_REST + NAMED, Mappings.WEB_APP_ENGINE)
                .filter(door -> call.contains(" " + door + "/"))
                .findFirst()
                .map(door -> call.replace(door, Mappings.ENGINE_REST))
                .orElse(call);
    }

    private Set<String> atTheEngine(String door) {
        return mappings().endpoints().stream()
                .map(endpoint -> new Endpoint("", endpoint.verb(), endpoint.door() + endpoint.path()))
                .filter(endpoint -> endpoint.path().startsWith(door + "/"))
                .map(endpoint -> endpoint.verb() + " " + endpoint.path().substring(door.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /** What stands in each table as one number, but for the two trails of who tried what. */
    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name not in ('audit_entry', 'act_hi_op_log')")
                .query(String.class)
                .list()
                .forEach(table -> contents.put(
                        table,
                        jdbc.sql("select coalesce(sum(hashtextextended(row::text, 0)), 0)::text from " + table + " row")
                                .query(String.class)
                                .single()));
        return contents;
    }
}
