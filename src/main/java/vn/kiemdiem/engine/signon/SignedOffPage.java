package vn.kiemdiem.engine.signon;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the provider sends a user who has signed off; anything else would sign him on again. */
@Controller
class SignedOffPage {

    static final String PATH = "/signed-off";

    @GetMapping(PATH)
    void show(Locale locale, HttpServletResponse response) throws IOException {
        new SignOnPage(locale).write(response, HttpServletResponse.SC_OK, "signedOff");
    }
}
