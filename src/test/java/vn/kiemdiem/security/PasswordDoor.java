package vn.kiemdiem.security;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a password can be tried. */
enum PasswordDoor {
    WEB_APPS {
        @Override
        HttpResponse<String> attempt(int port, String account, String password) {
            return new Browser(port).logIn(account, password);
        }
    },
    ENGINE_REST {
        @Override
        HttpResponse<String> attempt(int port, String account, String password) {
            return basic(port, "/engine-rest/version", account, password);
        }
    },
    API {
        @Override
        HttpResponse<String> attempt(int port, String account, String password) {
            return basic(port, "/api/plans", account, password);
        }
    },
    ACTUATOR {
        @Override
        HttpResponse<String> attempt(int port, String account, String password) {
            return basic(port, "/actuator/health", account, password);
        }
    };

    private static final List<String> OF_THE_MOMENT =
            List.of("date", "set-cookie", "x-xsrf-token", "content-security-policy");

    abstract HttpResponse<String> attempt(int port, String account, String password);

    boolean opens(int port, String account, String password) {
        return attempt(port, account, password).statusCode() != 401;
    }

    /** All that a stranger learns, but for what differs each time. */
    Map<String, Object> answer(int port, String account, String password) {
        HttpResponse<String> answer = attempt(port, account, password);
        Map<String, Object> learned =
                new TreeMap<>(new HashMap<>(answer.headers().map()));
        OF_THE_MOMENT.forEach(learned::remove);
        learned.put("status", answer.statusCode());
        learned.put("body", answer.body().replaceAll("\"timestamp\":\"[^\"]*\"", ""));
        return learned;
    }

    private static HttpResponse<String> basic(int port, String path, String account, String password) {
        return new Calls(port).send("GET", path, Map.of("Authorization", Calls.basic(account, password)), null);
    }
}
