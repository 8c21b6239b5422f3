package vn.kiemdiem.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.ImportResult.Count;

/** Writes what differs from what is stored. */
@Component
class ImportWriter {

    private final JdbcAggregateTemplate template;

    ImportWriter(JdbcAggregateTemplate template) {
        this.template = template;
    }

    ImportResult write(Draft draft, Snapshot stored) {
        return new ImportResult(
                write(draft.units(), Unit::id, stored.units()),
                write(draft.subjects(), Subject::id, stored.subjects()),
                write(draft.accounts(), StaffAccount::id, stored.accounts()));
    }

    private <T> Count write(List<Located<T>> rows, Function<T, String> id, Map<String, T> stored) {
        List<T> created = new ArrayList<>();
        List<T> changed = new ArrayList<>();
        for (Located<T> row : rows) {
            T value = row.value();
            T before = stored.get(id.apply(value));
            if (before == null) {
                created.add(value);
            } else if (!before.equals(value)) {
                changed.add(value);
            }
        }
        template.insertAll(created);
        template.updateAll(changed);
        return new Count(created.size(), changed.size(), rows.size() - created.size() - changed.size());
    }
}
