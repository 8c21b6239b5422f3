package vn.kiemdiem.engine.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /api/openapi} says of {@code /api} as a whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String LOGIN = "basic";

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Kiểm Điểm")
                        .version("1")
                        .description("Kế hoạch, tổ chức, tiêu chí và kết quả. Mọi địa chỉ đều cần đăng nhập; lỗi trả về"
                                + " theo RFC 9457 (application/problem+json), bằng tiếng Việt, hoặc bằng tiếng Anh khi"
                                + " Accept-Language yêu cầu."))
                .components(new Components()
                        .addSecuritySchemes(
                                LOGIN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(LOGIN)))
                .addSecurityItem(new SecurityRequirement().addList(LOGIN));
    }
}
