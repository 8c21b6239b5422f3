package vn.kiemdiem.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface StaffAccounts extends Repository<StaffAccount, String> {

    Optional<StaffAccount> findById(String id);

    Optional<StaffAccount> findBySubjectId(String subjectId);

    List<StaffAccount> findAllByOrderById();

    List<StaffAccount> findByIdInOrderById(Collection<String> ids);

    // Unit by unit: && holds each account against the whole list, which takes a second for the 10,000 units of a
    // province.
    @Query(value = """
                    select * from staff_account where id in (
                        select account.id from unnest(string_to_array(:unitIds, ',')) unit
                        join staff_account account on account.units @> array[unit]::varchar[])
                    order by id
                    """, rowMapperClass = StaffAccountRow.class)
    List<StaffAccount> findStaffOf(String unitIds);
}
