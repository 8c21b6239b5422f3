package vn.kiemdiem.rating.term;

/** What an import did to the levels of one year: how many there were none of before, other ones, or the same. */
public record ImportedYear(int year, int created, int replaced, int unchanged) {

    ImportedYear plus(ImportedYear other) {
        return new ImportedYear(year, created + other.created, replaced + other.replaced, unchanged + other.unchanged);
    }
}
