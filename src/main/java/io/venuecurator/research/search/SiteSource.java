package io.venuecurator.research.search;

import io.venuecurator.research.ResearchException;
import io.venuecurator.research.SearchQuery;
import io.venuecurator.research.search.SiteBrowser.Link;
import io.venuecurator.research.search.SiteBrowser.SitePage;
import io.venuecurator.venue.Venue;
import io.venuecurator.venue.VenueProfile;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/**
 * The venue's own site: the page that its record names, and the contact, wedding, event and dining
 * pages and price lists that it links to. Opens at most three pages to find eight; robots.txt and
 * the gap between requests are kept by the browser. A venue without a website has no pages.
 * Thread-safe.
 */
final class SiteSource implements SearchSource {

    private static final String NAME = "site";
    private static final int MOST_PAGES = 8;
    private static final int MOST_OPENED = 3;

    private final VenueSite sites;
    private final SiteBrowser browser;

    SiteSource(VenueProfile profile, SiteBrowser browser) {
        this.sites = new VenueSite(profile);
        this.browser = browser;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean perVenue() {
        return true;
    }

    @Override
    public String question(SearchQuery query, Venue venue) {
        return sites.of(venue).map(HttpUrl::toString).orElse("");
    }

    @Override
    public List<SearchHit> search(SearchQuery query, Venue venue)
            throws ResearchException, InterruptedException {
        HttpUrl site = sites.of(venue).orElse(null);
        if (site == null) {
            return List.of();
        }
        SitePage home = browser.open(site.toString());
        HttpUrl landed = HttpUrl.get(home.url());
        List<Link> links = new ArrayList<>(home.links());
        for (Link link : promising(landed, home.links())) {
            links.addAll(behind(link));
        }
        return hits(home, SiteLinks.best(landed, links));
    }

    private static List<Link> promising(HttpUrl site, List<Link> links) {
        return SiteLinks.best(site, links).stream()
                .filter(link -> !link.url().endsWith(".pdf"))
                .limit(MOST_OPENED - 1L)
                .toList();
    }

    /** A page that cannot be opened leads nowhere; reading it later says why. */
    private List<Link> behind(Link link) throws InterruptedException {
        try {
            return browser.open(link.url()).links();
        } catch (ResearchException unreadable) {
            return List.of();
        }
    }

    private static List<SearchHit> hits(SitePage home, List<Link> links) {
        HitList hits = new HitList(NAME);
        hits.add(home.url(), home.title(), "", "");
        links.stream()
                .filter(link -> !link.url().equals(home.url()))
                .limit(MOST_PAGES - 1L)
                .forEach(link -> hits.add(link.url(), link.text(), "", ""));
        return hits.list();
    }
}
