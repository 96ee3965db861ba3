<%@ WebHandler Language="C#" Class="ArticleHandler" %>
using System;
using System.Collections.Generic;
using System.Web;
using System.Web.Script.Serialization;

/// <summary>Article.ashx?id=123: one article in article format 1. .NET Framework 3.5 or later.</summary>
public class ArticleHandler : IHttpHandler
{
    public void ProcessRequest(HttpContext context)
    {
        int id;
        int.TryParse(context.Request.QueryString["id"], out id);
        Dictionary<string, object> article = Articles.Read(id);
        if (article == null)
        {
            context.Response.StatusCode = 404;
            context.Response.TrySkipIisCustomErrors = true; // else IIS sends its own page
            return;
        }
        JavaScriptSerializer serializer = new JavaScriptSerializer();
        serializer.MaxJsonLength = 4 * 1024 * 1024;
        context.Response.ContentType = "application/json";
        context.Response.Charset = "utf-8";
        context.Response.Cache.SetCacheability(HttpCacheability.Public);
        context.Response.Cache.SetMaxAge(TimeSpan.FromMinutes(1));
        context.Response.Write(serializer.Serialize(article));
    }

    public bool IsReusable
    {
        get { return true; }
    }
}
