package vn.kiemdiem.organization;

import java.util.List;
import vn.kiemdiem.organization.table.TableError;
import vn.kiemdiem.organization.table.TableErrors;

/** Files were refused and nothing was written. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TableError> errors;
    private final int more;

    /** The refusal of these errors. */
    public ImportRefused(TableErrors errors) {
        super("Không nhập được: " + (errors.kept().size() + errors.more()) + " lỗi");
        this.errors = errors.kept();
        this.more = errors.more();
    }

    /** What is wrong, file by file from top to bottom; at most {@value TableErrors#SHOWN}. */
    public List<TableError> errors() {
        return errors;
    }

    /** How many more errors there are. */
    public int more() {
        return more;
    }
}
