package vn.kiemdiem.plan.rollover;

import java.util.Optional;

/**
 * A value in a plan's file: an attribute's, or the words of an element without elements.
 *
 * @param attribute the attribute's name as written; empty for an element's words
 */
record FileValue(FileElement owner, String attribute, EncodedWords encoded) {

    /** The value as a reader of XML sees it. */
    String words() {
        return encoded.words();
    }

    /** The process in whose header it is the value of a property; empty for all else. */
    Optional<FileElement> headedProcess() {
        return attribute.equals("value") ? owner.headedProcess() : Optional.empty();
    }

    /** The name of the property whose value it is; empty where it has none. */
    String property() {
        return owner.name().orElse("");
    }

    /** Whether it quotes the plan or declares a namespace, so that it is not the roll-over's to change. */
    boolean isUntouched() {
        return attribute.isEmpty() && owner.is("documentation") || attribute.startsWith("xmlns");
    }
}
