package vn.kiemdiem.plan.check.process;

import java.util.Set;

/** The words of the vocabulary that plan files may use, as the application has them. */
interface Words {

    /** The ids of the forms. */
    Set<String> forms();

    /** The names of the delegates, as {@code submitDossierDelegate}. */
    Set<String> delegates();

    /** The ids of the events whose days somebody records, as {@code kiem-diem}. */
    Set<String> events();
}
