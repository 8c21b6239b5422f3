package vn.kiemdiem.engine;

/**
 * A Spring bean that a plan's file may call in an expression, as {@code ${deadline.lateFrom(execution, 'D07')}}; beside
 * these only delegates can be named, and nothing else can be reached.
 */
public interface Vocabulary {

    /** The word by which plan files call it. */
    String word();
}
