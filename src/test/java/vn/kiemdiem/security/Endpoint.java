package vn.kiemdiem.security;

/**
 * One call that the running product answers.
 *
 * @param door the address under which it stands, such as {@code /engine-rest}; empty for Spring's own mappings
 * @param verb the HTTP method
 * @param path the rest of the address with its variables in braces, such as {@code /task/{id}}
 */
record Endpoint(String door, String verb, String path) {

    String line() {
        return verb + " " + door + path;
    }

    @Override
    public String toString() {
        return line();
    }
}
