package io.venuecurator.research.page;

import io.venuecurator.research.FailureClass;
import io.venuecurator.research.ResearchException;
import io.venuecurator.research.Sleeper;
import io.venuecurator.research.http.LimitedHttp;
import io.venuecurator.research.http.UserAgent;
import io.venuecurator.research.search.SearchHit;
import io.venuecurator.research.search.SiteBrowser;
import io.venuecurator.research.text.PublishedDate;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages from the public web: HTML and text up to 5 MB, PDF up to 20 MB, within 20 s, each
 * once per session. Keeps to robots.txt, asks a host one thing at a time with a second between, and
 * talks to public addresses only. Thread-safe.
 */
public final class WebPages implements PageSource, SiteBrowser, AutoCloseable {

    private final OkHttpClient client;
    private final AddressRules addresses;
    private final PageFetcher fetcher;
    private final @Nullable PageStore store;
    private final PageMemory memory = new PageMemory();
    private final PageMaker maker = new PageMaker();

    /**
     * For one session, under the given name.
     *
     * @param store pages of earlier sessions, none to read every page anew
     */
    public WebPages(UserAgent agent, @Nullable PageStore store) {
        this(
                agent,
                store,
                new PublicAddressesOnly(),
                Dns.SYSTEM,
                PageLimits.DEFAULT,
                Clock.systemUTC(),
                Sleeper.REAL);
    }

    WebPages(
            UserAgent agent,
            @Nullable PageStore store,
            AddressPolicy policy,
            Dns names,
            PageLimits limits,
            Clock clock,
            Sleeper sleeper) {
        this.store = store;
        this.client = client(agent, policy, names, limits);
        this.addresses = new AddressRules(policy);
        LimitedHttp http = new LimitedHttp(client);
        this.fetcher =
                new PageFetcher(
                        http,
                        addresses,
                        new Robots(http, addresses, clock),
                        new HostQueue(limits, clock, sleeper),
                        clock);
    }

    private static OkHttpClient client(
            UserAgent agent, AddressPolicy policy, Dns names, PageLimits limits) {
        return new OkHttpClient.Builder()
                .dns(new GuardedDns(names, policy))
                .addNetworkInterceptor(new ConnectedAddressCheck(policy))
                // Behind a proxy only the proxy's address would be checked.
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .fastFallback(false)
                .connectTimeout(Duration.ofSeconds(5))
                .callTimeout(limits.patience())
                .addInterceptor(
                        chain ->
                                chain.proceed(
                                        chain.request()
                                                .newBuilder()
                                                .header("User-Agent", agent.header())
                                                .header(
                                                        "Accept",
                                                        "text/html,application/pdf,text/plain;q=0.8")
                                                .build()))
                .build();
    }

    @Override
    public Page read(SearchHit hit) throws ResearchException, InterruptedException {
        HttpUrl url = addresses.read(hit.url());
        FetchedPage fetched = memory.get(url, () -> storedOrFetched(url));
        Page page = maker.of(fetched, PublishedDate.iso(hit.publishedAt()));
        if (page.text().isBlank() && !hasStructuredData(page)) {
            throw new ResearchException(
                    FailureClass.PARSE, url + " shows no text without running its scripts", null);
        }
        return page;
    }

    @Override
    public SitePage open(String address) throws ResearchException, InterruptedException {
        HttpUrl url = addresses.read(address);
        FetchedPage fetched = memory.get(url, () -> storedOrFetched(url));
        Page page = maker.of(fetched, "");
        return new SitePage(page.url(), page.title(), PageLinks.of(page));
    }

    private FetchedPage storedOrFetched(HttpUrl url)
            throws ResearchException, InterruptedException {
        if (store == null) {
            return fetcher.fetch(url);
        }
        Optional<FetchedPage> stored = store.get(url);
        if (stored.isPresent()) {
            return stored.get();
        }
        FetchedPage fetched = fetcher.fetch(url);
        store.put(url, fetched);
        return fetched;
    }

    private static boolean hasStructuredData(Page page) {
        return page.content() instanceof PageContent.Html html
                && html.document().selectFirst("script[type=application/ld+json]") != null;
    }

    @Override
    public void close() {
        client.connectionPool().evictAll();
    }
}
