package vn.kiemdiem.plan.hostile;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file that must do no harm.
 *
 * @param code of the finding with which it is refused
 * @param content made when it is needed: some are large
 */
record HostileFile(String code, String name, Supplier<byte[]> content) {

    static final String FILE_NAME = Recipe.PLAN + ".bpmn";

    /** A file of these bytes. */
    static HostileFile bytes(String code, String name, Supplier<byte[]> content) {
        return new HostileFile(code, name, content);
    }

    /** A file of this text in UTF-8. */
    static HostileFile text(String code, String name, Supplier<String> text) {
        return bytes(code, name, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A real plan with one thing changed. */
    static HostileFile plan(String code, String name, Recipe recipe) {
        return text(code, name, recipe::text);
    }

    @Override
    public String toString() {
        return name + ": " + code;
    }
}
