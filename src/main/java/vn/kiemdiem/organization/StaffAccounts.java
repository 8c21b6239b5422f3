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

    @Query(
            value = "select * from staff_account where units && string_to_array(:unitIds, ',')::varchar[] order by id",
            rowMapperClass = StaffAccountRow.class)
    List<StaffAccount> findStaffOf(String unitIds);
}
