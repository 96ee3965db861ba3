<%@ Page Language="C#" ValidateRequest="true" EnableViewState="false" %>
<%@ Import Namespace="System.Collections.Generic" %>
<script runat="server">
    protected Dictionary<string, object> Article;
    protected int Id;

    protected void Page_Load(object sender, EventArgs e)
    {
        int.TryParse(Request.QueryString["id"], out Id);
        Article = Articles.Read(Id);
        if (Article == null)
        {
            Response.StatusCode = 404;
            Response.TrySkipIisCustomErrors = true;
        }
    }

    protected string Text(string key)
    {
        object value;
        return Article != null && Article.TryGetValue(key, out value) ? HttpUtility.HtmlEncode(value.ToString()) : "";
    }

    // The address changes with the file, so that browsers may keep it for a year.
    protected string Versioned(string file)
    {
        return file + "?v=" + System.IO.File.GetLastWriteTimeUtc(Server.MapPath(file)).Ticks.ToString("x");
    }
</script>
<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <meta http-equiv="X-UA-Compatible" content="IE=edge">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><%= Article == null ? "Không tìm thấy bài viết" : Text("headline") %></title>
  <script src="<%= Versioned("gov-article.js") %>" defer></script>
</head>
<body>
  <form id="form1" runat="server">
<% if (Article == null) { %>
    <h1>Không tìm thấy bài viết</h1>
<% } else { %>
    <gov-article src="Article.ashx?id=<%= Id %>">
      <h1><%= Text("headline") %></h1>
      <p><%= Text("description") %></p>
    </gov-article>
<% } %>
  </form>
</body>
</html>
