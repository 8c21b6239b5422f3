package vn.kiemdiem.engine.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Writes the provider's tokens, with the person's name in the claim that the product looks at; rightly, or not. */
final class ForgedTokens implements JwtEncoder {

    /** What is wrong with a token. */
    enum Way {
        NOT_AT_ALL,
        EXPIRED,
        UNSIGNED,
        SIGNED_BY_SOMEBODY_ELSE,
        FOR_SOMEBODY_ELSE,
        OF_ANOTHER_ISSUER,
        OF_ANOTHER_SIGN_ON
    }

    private static final String KEY_ID = "khoa-1";

    private final JwtEncoder right;
    private final JwtEncoder wrong = encoder(newKey());
    private volatile Way way = Way.NOT_AT_ALL;

    ForgedTokens(RSAKey key) {
        right = encoder(key);
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(KEY_ID)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void forge(Way next) {
        way = next;
    }

    @Override
    public Jwt encode(JwtEncoderParameters token) {
        JwtClaimsSet claims = claims(token.getClaims());
        if (way == Way.UNSIGNED) {
            return unsigned(claims);
        }
        JwtEncoder encoder = way == Way.SIGNED_BY_SOMEBODY_ELSE ? wrong : right;
        return encoder.encode(JwtEncoderParameters.from(token.getJwsHeader(), claims));
    }

    private JwtClaimsSet claims(JwtClaimsSet given) {
        JwtClaimsSet.Builder claims = JwtClaimsSet.from(given).claim("preferred_username", given.getSubject());
        switch (way) {
            case EXPIRED -> {
                Instant longAgo = given.getIssuedAt().minus(Duration.ofHours(2));
                claims.issuedAt(longAgo).expiresAt(longAgo.plus(Duration.ofHours(1)));
            }
            case FOR_SOMEBODY_ELSE -> claims.audience(List.of("mot-he-thong-khac"));
            case OF_ANOTHER_ISSUER -> claims.issuer("http://127.0.0.1:1");
            case OF_ANOTHER_SIGN_ON -> claims.claim(IdTokenClaimNames.NONCE, "cua-lan-dang-nhap-khac");
            default -> {}
        }
        return claims.build();
    }

    private static Jwt unsigned(JwtClaimsSet claims) {
        JWTClaimsSet.Builder plain = new JWTClaimsSet.Builder();
        claims.getClaims()
                .forEach((name, value) ->
                        plain.claim(name, value instanceof Instant instant ? Date.from(instant) : value));
        String token = new PlainJWT(plain.build()).serialize();
        return new Jwt(token, claims.getIssuedAt(), claims.getExpiresAt(), Map.of("alg", "none"), claims.getClaims());
    }

    private static JwtEncoder encoder(RSAKey key) {
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    }
}
